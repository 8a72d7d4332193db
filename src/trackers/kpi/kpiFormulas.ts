import { keyLiterally } from "../../portable/literally";
import { leftSource } from "../kit/table/columns";
import { cellAddress } from "../address";
import type { PlanCell } from "../plan";
import { words } from "../kit/sheet/sheetBuilder";
import { flagsFormula } from "./flagsFormula";
import { JudgingFormulas } from "./judgingFormulas";
import { kpiColumns, kpiPositions, type KpiColumnId } from "./kpiColumns";
import type { Kpi } from "./kpis";
import type { KpiShape } from "./kpiShape";
import type { KpiRole } from "./kpiSource";
import { LongFormulas } from "./longFormulas";
import { sourceName } from "../kit/rows/sourceNames";
import { better, changed, historyChanged, withinVariation, worse } from "./signal";
import { seemsShifted, shiftedFormula } from "./shiftedRow";

/** A KPI that no perspective is given. */
export const noPerspective = "Not assigned";

/** The formulas of the scorecard's rows, over the workbook names that the tracker defines. */
export class KpiFormulas {
  private readonly positions: Map<KpiColumnId, number>;
  private readonly linked: Set<KpiColumnId>;
  private readonly judging: JudgingFormulas;
  private readonly long: LongFormulas;

  constructor(
    private readonly prefix: string,
    private readonly shape: KpiShape,
  ) {
    this.long = new LongFormulas(shape, (part) => this.name(part));
    this.judging = new JudgingFormulas(shape, (part) => this.name(part));
    this.positions = kpiPositions(shape);
    this.linked = new Set(kpiColumns(shape).flatMap(({ id, kind }) => (kind === "linked" ? [id] : [])));
  }

  /** A workbook name of this tracker: "KPI_Amber". */
  name(part: string): string {
    return `${this.prefix}_${part}`;
  }

  /** Where a KPI stands in the source: found by the source's own id, else as the hidden sheet says of the id that was made here. */
  line(row: number): PlanCell {
    if (this.shape.history === "long") return { formula: `=IFERROR(${this.long.line(this.key(row))},"")` };
    const id = this.at("id", row);
    return {
      formula:
        this.shape.ids === "source"
          ? `=IFERROR(MATCH(${keyLiterally(id)},${this.name("SourceId")},0),"")`
          : `=IFERROR(INDEX(${this.name("LineFound")},MATCH(${keyLiterally(id)},${this.name("LineIds")},0)),"")`,
    };
  }

  /** The formula of a linked or calculated cell in a row of the table (zero-based sheet row); `null` for a cell to type in. */
  cell(id: KpiColumnId, row: number, kpi: Pick<Kpi, "dated">): PlanCell {
    if (id === "direction" && kpi.dated) return words("date");
    if (id === "line") return this.line(row);
    const text = this.text(id, row);
    return text === null ? null : { formula: `=${text}` };
  }

  private text(id: KpiColumnId, row: number): string | null {
    const at = (column: KpiColumnId) => this.at(column, row);
    if (this.linked.has(id)) return `IF(${at("line")}="","",${this.unlessShifted(id, row, this.link(id, row))})`;
    switch (id) {
      case "attainment":
        return this.judging.attainment(at, this.stated(row));
      case "score":
        return this.judging.score(at);
      case "rag":
        return this.judging.rag(at);
      case "trend":
        return this.judging.trend(at);
      case "signal":
        return this.signal(row);
      case "flags":
        return `IF(${at("line")}="","${leftSource}",${this.shiftedOr(
          `"${seemsShifted}"`,
          row,
          flagsFormula(this.shape, at, (role) => this.source(role, row)),
        )})`;
      default:
        return null;
    }
  }

  /** The cell that says which KPI of a list in long form a row shows. */
  private key(row: number): string {
    return this.at(this.shape.ids === "source" ? "id" : "name", row);
  }

  private at(id: KpiColumnId, row: number): string {
    return cellAddress(row, this.positions.get(id)!, "column");
  }

  private source(role: KpiRole, row: number): string {
    const line = this.at("line", row);
    const where = this.shape.history === "long" ? this.long.attribute(role, this.key(row), line) : line;
    return `INDEX(${this.name(sourceName(role))},${where})`;
  }

  /** Words in place of what a shifted row would give; the formula itself where no row is shifted. */
  private shiftedOr(words: string, row: number, formula: string): string {
    const { shifted } = this.shape;
    if (!shifted) return formula;
    const name = (of: KpiRole | "before") => this.name(of === "before" ? beforeName : sourceName(of));
    const isShifted = shiftedFormula(shifted, (of) => `INDEX(${name(of)},${this.at("line", row)})`, name);
    return `IF(${isShifted},${words},${formula})`;
  }

  /** The formula of a cell that is linked to the source, blank where the row has something else in its place. */
  private unlessShifted(id: KpiColumnId, row: number, formula: string): string {
    const role = roleOf[id] ?? (id as KpiRole);
    if (!this.shape.shifted?.moved.includes(role)) return formula;
    return this.shiftedOr(role === "category" ? `"${noPerspective}"` : '""', row, formula);
  }

  private has(role: KpiRole): boolean {
    return this.shape.roles.includes(role);
  }

  private link(id: KpiColumnId, row: number): string {
    const { shape } = this;
    const at = (column: KpiColumnId) => this.at(column, row);
    const [target, direction, amber] = [at("target"), at("direction"), this.name("Amber")];
    switch (id) {
      case "perspective": {
        if (shape.sections)
          return `IFERROR(LOOKUP(${at("line")},${this.name("SectionLines")},${this.name("SectionHeadings")}),"${noPerspective}")`;
        if (!this.has("category")) return `"${noPerspective}"`;
        const given = this.source("category", row);
        return `IFERROR(IF(LEN(TRIM(${given}))=0,"${noPerspective}",TRIM(${given})),"${noPerspective}")`;
      }
      case "direction":
        return this.direction(row);
      case "target":
        return this.figure("target", row, shape.targetTexts ? ["TargetTexts", "TargetNumbers"] : null);
      case "high":
        return shape.targetTexts ? this.listed(this.source("target", row), "TargetTexts", "TargetHighs") : '""';
      case "redFlag":
        return `IF(ISNUMBER(${target}),IF(${direction}="lower",${target}+${amber}*ABS(${target}),IF(OR(${direction}="higher",${direction}="range"),${target}-${amber}*ABS(${target}),"")),"")`;
      case "redHigh":
        return `IF(AND(${direction}="range",ISNUMBER(${at("high")})),${at("high")}+${amber}*ABS(${at("high")}),"")`;
      case "actual":
      case "previous":
        if (shape.history !== "none") return this.latest(row, id === "actual" ? 1 : 2);
        return this.figure(id, row, shape.resultTexts ? ["ResultTexts", "ResultNumbers"] : null);
      case "baseline":
        return this.figure("baseline", row, shape.resultTexts ? ["ResultTexts", "ResultNumbers"] : null);
      case "weight": {
        const usual = `IF(ISNUMBER(${this.name("Weight")}),${this.name("Weight")},"")`;
        return this.has("weight")
          ? `IF(ISNUMBER(${this.source("weight", row)}),${this.source("weight", row)},${usual})`
          : usual;
      }
      default: {
        const role = roleOf[id] ?? (id as KpiRole);
        const source = this.source(role, row);
        // A number is taken over as it is: as a text it would show digits that its cell does not.
        return `IFERROR(IF(ISNUMBER(${source}),${source},${source}&""),"")`;
      }
    }
  }

  /** A figure of the source: a number as it is, a text by what the settings say of it, else as the number it reads as. */
  private figure(role: KpiRole, row: number, list: [texts: string, numbers: string] | null): string {
    const source = this.source(role, row);
    const { decimal, currency } = this.shape;
    const bare = currency === "" ? source : `SUBSTITUTE(${source},"${currency}","")`;
    const read = `NUMBERVALUE(${bare},"${decimal}","${decimal === "." ? "," : "."}")`;
    const text = list
      ? `IF(SUMPRODUCT(--(${this.name(list[0])}=${source}))>0,${this.listed(source, ...list)},${read})`
      : read;
    return `IF(ISNUMBER(${source}),${source},IFERROR(IF(LEN(TRIM(${source}))=0,"",${text}),""))`;
  }

  /** The number that a list of the settings gives a text; "" where it gives none. */
  private listed(source: string, texts: string, numbers: string): string {
    const [list, values] = [this.name(texts), this.name(numbers)];
    return `IFERROR(IF(SUMPRODUCT((${list}=${source})*ISNUMBER(${values}))=0,"",SUMPRODUCT(--(${list}=${source}),${values})),"")`;
  }

  /** The latest figure of a KPI's history, or the one before it. */
  private latest(row: number, nth: 1 | 2): string {
    if (this.shape.history === "long") return this.latestRow(row, nth);
    const history = this.name("SourceHistory");
    const of = this.shape.history === "down" ? "ROW" : "COLUMN";
    const series = this.series(row);
    const place = `SUMPRODUCT(LARGE(ISNUMBER(${series})*(${of}(${series})-MIN(${of}(${history}))+1),${nth}))`;
    return `IFERROR(IF(${place}=0,"",INDEX(${series},${place})),"")`;
  }

  private latestRow(row: number, nth: 1 | 2): string {
    const [line, figures] = [this.at("line", row), this.name("SourceActual")];
    if (nth === 2) return `IFERROR(INDEX(${figures},${this.long.previous(this.key(row), line)}),"")`;
    const latest = `INDEX(${figures},${line})`;
    return `IFERROR(IF(${this.long.orderAt(line)}>0,IF(ISNUMBER(${latest}),${latest},""),""),"")`;
  }

  /** What the latest figure says beside the limits that were worked out, if they were from this very history. */
  private signal(row: number): string {
    const at = (column: KpiColumnId) => this.at(column, row);
    const [direction, sum] = [at("direction"), at("sum")];
    const isLong = this.shape.history === "long";
    const count = isLong ? this.long.count(this.key(row)) : `COUNT(${this.series(row)})`;
    const total = isLong ? this.long.sum(this.key(row)) : `SUMIF(${this.series(row)},"<9E+307")`;
    const sameSum = `IF(COUNT(${sum})=0,TRUE,ABS(${total}-${sum})<=1E-9*MAX(1,ABS(${sum})))`;
    // By their difference: a reference that was just written is compared by what stood there before in some spreadsheets.
    const same = `IFERROR(IF(${count}-${at("figures")}=0,${sameSum},FALSE),FALSE)`;
    const rises = `${this.latest(row, 1)}>(${at("lowerLimit")}+${at("upperLimit")})/2`;
    const known = `OR(${direction}="higher",${direction}="lower")`;
    const said = `IF(${known},IF((${rises})=(${direction}="higher"),"${better}","${worse}"),"${changed}")`;
    const judged = `IF(COUNT(${at("lowerLimit")})=0,"",IF(COUNT(${at("rule")})=0,"${withinVariation}",${said}))`;
    return `IF(${at("line")}="","",IF(${same},${judged},"${historyChanged}"))`;
  }

  /** A KPI's figures over time, as they stand in the source. */
  private series(row: number): string {
    const [history, line] = [this.name("SourceHistory"), this.at("line", row)];
    return this.shape.history === "down" ? `INDEX(${history},0,${line})` : `INDEX(${history},${line},0)`;
  }

  private direction(row: number): string {
    const listed = (role: KpiRole, texts: string, directions: string, otherwise: string) => {
      const is = (word: string) =>
        `SUMPRODUCT((${this.name(texts)}=${this.source(role, row)})*(${this.name(directions)}="${word}"))>0`;
      return `IFERROR(IF(${is("range")},"range",IF(${is("lower")},"lower",IF(${is("higher")},"higher",${otherwise}))),"")`;
    };
    const words = this.name("LowerWords");
    const sounds = `SUMPRODUCT(ISNUMBER(SEARCH(" "&${words}," "&${this.at("name", row)}))*(LEN(${words})>0))`;
    const otherwise = this.has("direction")
      ? listed("direction", "DirectionTexts", "Directions", '""')
      : `IF(${sounds}>0,"lower","higher")`;
    if (!this.shape.targetTexts) return otherwise;
    const said = listed("target", "TargetTexts", "TargetDirections", otherwise);
    return this.shape.shifted?.moved.includes("target") ? this.shiftedOr(otherwise, row, said) : said;
  }

  /** The share reached that the source itself states, where there is nothing to work it out from. */
  private stated(row: number): string {
    if (!this.has("attainment")) return '""';
    const figure = this.unlessShifted("attainment", row, this.figure("attainment", row, null));
    return `IF(${this.at("line", row)}="","",${figure})`;
  }
}

/** Columns of the scorecard that another role of the source fills than the one they are called by. */
const roleOf: Partial<Record<KpiColumnId, KpiRole>> = { perspective: "category", high: "target", comment: "note" };

/** The name of the column left of the KPIs' names, in which a shifted row is blank. */
export const beforeName = "SourceBefore";
