import { keyLiterally } from "../../portable/literally";
import { leftSource } from "../kit/table/columns";
import { renderCall } from "../../portable/registry";
import { cellAddress } from "../address";
import { sourceName } from "../kit/rows/sourceNames";
import type { PlanCell } from "../plan";
import { reachedBy } from "./reached";
import { riskColumns, riskPositions, type RiskColumnId } from "./riskColumns";
import type { RiskRole } from "./riskSource";
import type { RiskShape } from "./riskShape";

/** The formulas of the register's rows, over the workbook names that the tracker defines. */
export class RiskFormulas {
  private readonly positions: Map<RiskColumnId, number>;
  private readonly linked: Set<RiskColumnId>;

  constructor(
    private readonly prefix: string,
    private readonly shape: RiskShape,
  ) {
    this.positions = riskPositions(shape);
    this.linked = new Set(riskColumns(shape).flatMap(({ id, kind }) => (kind === "linked" ? [id] : [])));
  }

  /** A workbook name of this tracker: "Risk_Matrix". */
  name(part: string): string {
    return `${this.prefix}_${part}`;
  }

  /** The expected value of all open risks together. */
  openEmv(): string {
    return `SUMIFS(${this.name("TableEmv")},${this.name("TableOpen")},"Yes")`;
  }

  /** Where a risk stands in the source: found by the source's own id, else as the hidden sheet says of the id that was made here. */
  line(row: number): PlanCell {
    const id = this.at("id", row);
    return {
      formula:
        this.shape.ids === "source"
          ? `=IFERROR(MATCH(${keyLiterally(id)},${this.name("SourceId")},0),"")`
          : `=IFERROR(INDEX(${this.name("LineFound")},MATCH(${keyLiterally(id)},${this.name("LineIds")},0)),"")`,
    };
  }

  /** The formula of a linked or calculated cell in a row of the table (zero-based sheet row); `null` for a cell to type in. */
  cell(id: RiskColumnId, row: number): PlanCell {
    if (id === "line") return this.line(row);
    const text = this.linked.has(id) ? this.link(id, row) : this.calculated(id, row);
    return text === null ? null : { formula: `=${text}` };
  }

  private at(id: RiskColumnId, row: number): string {
    return cellAddress(row, this.positions.get(id)!, "column");
  }

  private link(id: RiskColumnId, row: number): string {
    const { shape } = this;
    const inSource = (text: string) => `IF(${this.at("line", row)}="","",${text})`;
    const source = (role: RiskRole) => this.source(role, row);
    const number = (role: RiskRole, text = source(role)) => `IF(ISNUMBER(${source(role)}),${text},"")`;
    const listed = (role: RiskRole, list: string) => this.listed(source(role), role, list);
    switch (id) {
      case "likelihood":
        return inSource(
          shape.likelihood === "rating"
            ? `IF(ISNUMBER(${source("likelihood")}),${source("likelihood")},${listed("likelihood", "LikelihoodRatings")})`
            : `IF(ISNUMBER(${this.at("probability", row)}),${this.step("likelihood", this.at("probability", row))},${listed("likelihood", "LikelihoodRatings")})`,
        );
      case "impact":
        return inSource(
          shape.impact === "rating"
            ? `IF(ISNUMBER(${source("impact")}),${source("impact")},${listed("impact", "ImpactRatings")})`
            : `IF(ISNUMBER(${this.at("likely", row)}),${this.step("impact", `ABS(${this.at("likely", row)})`)},${listed("impact", "ImpactRatings")})`,
        );
      case "probability": {
        if (shape.roles.includes("probability"))
          return inSource(number("probability", this.share(source("probability"), shape.probability)));
        const share = this.share(source("likelihood"), shape.likelihood === "percent" ? "percent" : "share");
        return inSource(
          `IF(ISNUMBER(${source("likelihood")}),${share},${listed("likelihood", "LikelihoodProbabilities")})`,
        );
      }
      case "low":
      case "high":
      case "likely": {
        if (shape.roles.includes(id)) return inSource(number(id));
        const list = listed("impact", { low: "ImpactLow", likely: "ImpactLikely", high: "ImpactHigh" }[id]);
        return inSource(id === "likely" ? `IF(ISNUMBER(${source("impact")}),${source("impact")},${list})` : list);
      }
      case "effectiveness": {
        if (shape.roles.includes("effectiveness"))
          return inSource(number("effectiveness", this.share(source("effectiveness"), shape.effectiveness)));
        const score = this.at("score", row);
        return inSource(
          `IF(COUNT(${score},${source("residual")})=2,IF(${score}>0,1-${source("residual")}/${score},""),"")`,
        );
      }
      case "due":
      case "review":
        return inSource(`IFERROR(IF(${source(id)}="","",${source(id)}),"")`);
      default: {
        const role = id === "effect" ? "description" : (id as RiskRole);
        return inSource(`IFERROR(${source(role)}&"","")`);
      }
    }
  }

  /** What the source says of a risk; of a ticked rating, what the ticked column stands for. */
  private source(role: RiskRole, row: number): string {
    const [column, line] = [this.name(sourceName(role)), this.at("line", row)];
    const ratings = role === "likelihood" || role === "impact" ? this.shape.ticked[role] : undefined;
    if (!ratings) return `INDEX(${column},${line})`;
    const tick = `MATCH("?*",INDEX(${column},${line},0),0)`;
    return ratings.every((rating, at) => rating === at + 1) ? tick : `INDEX({${ratings.join(",")}},${tick})`;
  }

  private calculated(id: RiskColumnId, row: number): string | null {
    const { shape } = this;
    const at = (column: RiskColumnId) => this.at(column, row);
    const rated = `COUNT(${at("likelihood")},${at("impact")})=2`;
    const call = (name: string, ...args: string[]) => renderCall(shape.formulas, name, args, { filled: args });
    switch (id) {
      case "score": {
        const source = `INDEX(${this.name(sourceName("score"))},${at("line")})`;
        const given = shape.roles.includes("score")
          ? `IF(${at("line")}="","",IF(ISNUMBER(${source}),${source},""))`
          : '""';
        return `IF(${rated},${call("RISKSCORE", at("likelihood"), at("impact"))},${given})`;
      }
      case "level":
        return this.level(rated, this.placeOf(at).likelihood, this.placeOf(at).impact, at("score"));
      case "residual": {
        const share = `N(${at("effectiveness")})`;
        const left = shape.formulas === "coo" ? `COO.RESIDUAL(${at("score")},${share})` : `${at("score")}*(1-${share})`;
        return `IF(AND(ISNUMBER(${at("score")}),${share}>=0,${share}<=1),${left},"")`;
      }
      case "residualLevel":
        return this.level(rated, this.placeOf(at).residual, this.placeOf(at).impact, at("residual"));
      case "appetite":
        return `IF(OR(${this.rankOf(at("residualLevel"))}=0,${this.rankOf(this.name("Appetite"))}=0),"",IF(${this.rankOf(at("residualLevel"))}>${this.rankOf(this.name("Appetite"))},"Above","Within"))`;
      case "emv":
        return this.expectedValue(row);
      case "open":
        return `IF(${at("line")}="","No",IF(${at("status")}="","Yes",IF(SUMPRODUCT(--(${this.name("ClosedWords")}=TRIM(${at("status")})))>0,"No","Yes")))`;
      case "flags":
        return this.flags(row);
      default:
        return null;
    }
  }

  /** The step of the matrix that a value stands on: the last that begins at or below it. */
  private step(of: "likelihood" | "impact", value: string): string {
    const starts = this.name(of === "likelihood" ? "LikelihoodFrom" : "ImpactFrom");
    return `IFERROR(MATCH(${reachedBy(value)},${starts},1),"")`;
  }

  /** How high a level is, 0 for none; its name is compared as it is, while a search would read * and ? as patterns. */
  private rankOf(level: string): string {
    const levels = this.name("Levels");
    return `SUMPRODUCT((${levels}=${level})*(LEN(${levels})>0)*(ROW(${levels})-MIN(ROW(${levels}))+1))`;
  }

  /** The steps of a row of the table in the matrix, given how its cells are referred to. */
  placeOf(cell: (id: RiskColumnId) => string): { likelihood: string; impact: string; residual: string } {
    const { shape } = this;
    // Ratings stand on the source's own scale; what was read from percent or money is a step already.
    const isStep = shape.likelihood === "share" || shape.likelihood === "percent";
    const likelihood = isStep
      ? cell("likelihood")
      : `MATCH(${reachedBy(cell("likelihood"))},${this.name("LikelihoodFrom")},1)`;
    const impact =
      shape.impact === "money" ? cell("impact") : `MATCH(${reachedBy(cell("impact"))},${this.name("ImpactFrom")},1)`;
    // Controls make a risk less likely: its step goes down by their effectiveness, rounded up, to the first at the least.
    const residual = `MAX(1,ROUNDUP(ROUND(${likelihood}*(1-N(${cell("effectiveness")})),6),0))`;
    return { likelihood, impact, residual };
  }

  private level(rated: string, likelihood: string, impact: string, score: string): string {
    const matrix = this.name("Matrix");
    const place = [likelihood, impact];
    const found =
      this.shape.formulas === "coo"
        ? `COO.RISKLEVEL(${[...place, matrix].join(",")})`
        : `INDEX(${[matrix, ...place].join(",")})&""`;
    const band = `LOOKUP(${reachedBy(score)},${this.name("LevelFrom")},${this.name("Levels")})`;
    return `IFERROR(IF(${rated},${found},IF(ISNUMBER(${score}),${band},"")),"")`;
  }

  private expectedValue(row: number): string {
    const [probability, low, likely, high] = (["probability", "low", "likely", "high"] as const).map((id) =>
      this.at(id, row),
    );
    const times = (impact: string) =>
      this.shape.formulas === "coo" ? `COO.EMV(${probability},${impact})` : `${probability}*${impact}`;
    const three = times(`(${low}+4*${likely}+${high})/6`);
    const two = times(`(${low}+${high})/2`);
    const found = `IF(COUNT(${low},${likely},${high})=3,${three},IF(ISNUMBER(${likely}),${times(likely)},IF(COUNT(${low},${high})=2,${two},"")))`;
    return `IF(ISNUMBER(${probability}),IF(AND(${probability}>=0,${probability}<=1),${found},""),"")`;
  }

  private flags(row: number): string {
    const at = (column: RiskColumnId) => this.at(column, row);
    const [low, likely, high] = [at("low"), at("likely"), at("high")];
    const asOf = this.name("AsOf");
    const dated = (id: RiskColumnId, late: string, words: string) =>
      `IF(COUNT(${at(id)},${asOf})=2,IF(${late},"; ${words}",""),"")`;
    const noDate = (id: RiskColumnId, words: string) =>
      `IF(ISTEXT(${at(id)}),IF(TRIM(${at(id)})="","","; ${words} is not a date"),"")`;
    const parts = [
      ...(this.shape.untitled ? [`IF(LEN(TRIM(${at("title")}))=0,"; No title","")`] : []),
      `IF(TRIM(${at("owner")})="","; No owner","")`,
      dated("due", `${at("due")}<${asOf}`, "Due date passed"),
      noDate("due", "Due"),
      dated("review", `${asOf}-${at("review")}>${this.name("ReviewDays")}`, "Review too old"),
      noDate("review", "Last review"),
      `IF(AND(COUNT(${low},${likely},${high})>0,NOT(ISNUMBER(${at("probability")}))),"; Money without probability","")`,
      `IF(ISNUMBER(${at("probability")}),IF(OR(${at("probability")}<0,${at("probability")}>1),"; Probability not from 0 to 1",""),"")`,
      `IF(COUNT(${low},${likely},${high})=3,IF(OR(${low}>${likely},${likely}>${high}),"; Low, likely, high not rising",""),"")`,
      `IF(ISNUMBER(${at("score")}),"","; Not rated")`,
    ];
    return `IF(${at("line")}="","${leftSource}",IF(${at("open")}="No","",MID(${parts.join("&")},3,250)))`;
  }

  private share(text: string, form: "share" | "percent"): string {
    return form === "percent" ? `${text}/100` : text;
  }

  /** What the settings say of a text of the source; "" where they say nothing. */
  private listed(cell: string, role: RiskRole, list: string): string {
    const isLikelihood = role === "likelihood";
    if (!(isLikelihood ? this.shape.likelihoodTexts : this.shape.impactTexts)) return '""';
    const texts = this.name(isLikelihood ? "LikelihoodTexts" : "ImpactTexts");
    const found = `SUMPRODUCT(--(${texts}=${cell}),${this.name(list)})`;
    return `IFERROR(IF(${found}=0,"",${found}),"")`;
  }
}
