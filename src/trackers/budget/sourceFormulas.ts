import { capital } from "../kit/capital";
import type { AccountType } from "../../calc/accountType";
import type { Source } from "../../sheets/source";
import { roleColumns } from "../kit/source/sourceCells";
import {
  besides,
  countExactly,
  countFilled,
  countWhere,
  sumExactly,
  sumWhere,
  type Beside,
  type Condition,
  type Match,
} from "./matching";
import { sheetArea } from "../address";
import type { NamePlan } from "../plan";
import { amountLayout, type AmountRole } from "./amountLayout";
import { isTurned } from "./ledgerSigns";
import { typeWord } from "./lineKey";
import { nextStartFormula, type PeriodBucket } from "./periodBuckets";
import { isAcross, typeWordColumn, type BudgetShape } from "./shape";

type Amount = "Plan" | "Actual" | "Forecast";

/** A row of the table by the references to its key cells, "" where the tracker has no such column. */
export interface LineCells {
  department: string;
  category: string;
  type: string;
}

/** A row of the by-period block: the reference to its period cell, and the account type. */
export interface PeriodCells {
  period: string;
  bucket: PeriodBucket;
  type: AccountType;
}

/** A row of the record's block that compares plan and actual by key and period. */
export interface LinePeriodCells extends LineCells {
  period: string;
  bucket: PeriodBucket;
}

/** The tracker's sums over the source, as formulas over the workbook names that the tracker defines. */
export class SourceFormulas {
  /** @param beside - How cells are compared where these are the sums for keys that are written in another way. */
  constructor(
    private readonly prefix: string,
    private readonly shape: BudgetShape,
    private readonly beside: Beside | null = null,
  ) {}

  /** The same sums for rows under a key as it is written in the source, without what corrects the tracker's own. */
  forSpelledKeys(): SourceFormulas {
    const plain: BudgetShape = { ...this.shape, lineCorrections: 0, periodCorrections: 0, signs: "debit" };
    return new SourceFormulas(this.prefix, plain, besides(this.shape.match));
  }

  /** A workbook name of this tracker: "Budget_Plan". */
  name(part: string): string {
    return `${this.prefix}_${part}`;
  }

  /** Names for the source's columns, over the rows in which its data stands. */
  sourceNames(source: Source): NamePlan[] {
    const names: NamePlan[] = [];
    const add = (part: string, column: number) => {
      const area = {
        row: source.firstDataRow - 1,
        column,
        rows: source.lastDataRow - source.firstDataRow + 1,
        columns: 1,
      };
      names.push({ name: this.name(part), refersTo: `=${sheetArea(source.sheet, area)}` });
    };
    const { columns, version } = amountLayout(source);
    for (const { part, column } of columns) add(part, column);
    if (version) add("Version", version.column);
    for (const [role, column] of roleColumns(source)) if (keyRoles.includes(role)) add(capital(role), column);
    const typeColumn = typeWordColumn(source);
    if (this.shape.types.length > 1 && !this.shape.typeColumn && typeColumn !== undefined) add("Type", typeColumn);
    return names;
  }

  /** A plain sum over all that the source has of an amount. */
  source(amount: Amount): string {
    return this.sum(amount, this.shape.amounts[roleOf(amount)], []);
  }

  line(amount: Amount, cells: LineCells, onlyReported = false): string {
    return this.lineTurned(cells.type, onlyReported ? this.linePlanToDate(cells) : this.lineAsWritten(amount, cells));
  }

  private lineAsWritten(amount: Amount, cells: LineCells): string {
    const sum = this.sum(amount, this.shape.amounts[roleOf(amount)], this.lineConditions(cells));
    return sum + this.lineCorrection(amount, cells);
  }

  private linePlanToDate(cells: LineCells): string {
    switch (this.shape.amounts.compared) {
      case "row":
        return (
          this.reportedPlan(this.shape.amounts.plan, this.lineConditions(cells)) +
          this.lineCorrection("PlanToDate", cells)
        );
      case "key":
        return `IF(${this.lineReported(cells)}=0,0,${this.lineAsWritten("Plan", cells)})`;
      case "keyAndPeriod":
        return sumWhere(this.match, this.name("ToDateAmount"), this.keyConditions("ToDate", cells));
    }
  }

  /** How many of a row's lines have an actual. */
  lineReported(cells: LineCells): string {
    const counted = this.reported(this.shape.amounts.actual, this.lineConditions(cells));
    return counted + this.lineCorrection("Reported", cells);
  }

  /** How many source rows carry a row's key at all: none once the row has left the source. */
  lineCount(cells: LineCells): string {
    const found = countWhere(this.shape.match, this.lineConditions(cells));
    if (this.shape.lineCorrections === 0) return found;
    return `${found}+${countWhere(this.match, this.keyConditions("Line", cells))}`;
  }

  period(amount: "Plan" | "Actual", cells: PeriodCells, onlyReported = false): string {
    const sum = this.periodAsWritten(amount, cells, onlyReported);
    return isTurned(this.shape.signs, cells.type) ? `-(${sum})` : sum;
  }

  private periodAsWritten(amount: "Plan" | "Actual", cells: PeriodCells, onlyReported: boolean): string {
    const conditions = this.periodConditions(cells);
    const parts = this.partsIn(amount, cells.bucket);
    if (!onlyReported) return this.sum(amount, parts, conditions) + this.periodCorrection(amount, cells);
    if (this.shape.amounts.compared !== "keyAndPeriod")
      return this.reportedPlan(parts, conditions) + this.periodCorrection("PlanToDate", cells);
    return sumWhere(this.match, this.name("ToDateAmount"), this.placeConditions("ToDate", cells));
  }

  periodReported(cells: PeriodCells): string {
    const counted = this.reported(this.partsIn("Actual", cells.bucket), this.periodConditions(cells));
    return counted + this.periodCorrection("Reported", cells);
  }

  /** The plan of a key in one period. */
  linePeriodPlan(cells: LinePeriodCells, corrected: boolean): string {
    const conditions = [...this.lineConditions(cells), ...this.whenConditions(cells)];
    const sum = this.sum("Plan", this.partsIn("Plan", cells.bucket), conditions);
    return sum + this.pairCorrection("Plan", cells, corrected);
  }

  /** How many actuals a key has in one period. */
  linePeriodReported(cells: LinePeriodCells, corrected: boolean): string {
    const conditions = [...this.lineConditions(cells), ...this.whenConditions(cells)];
    return (
      this.reported(this.partsIn("Actual", cells.bucket), conditions) +
      this.pairCorrection("Reported", cells, corrected)
    );
  }

  /** What the source writes under a key, in the tracker's signs: the type stands in the row, which may be any. */
  private lineTurned(typeCell: string, sum: string): string {
    const { types, signs } = this.shape;
    const turned = types.filter((type) => isTurned(signs, type));
    if (turned.length === 0) return sum;
    return turned.length === types.length ? `-(${sum})` : `IF(${typeCell}="${typeWord(turned[0])}",-1,1)*(${sum})`;
  }

  /** Blocks of our own hold no errors; their words for periods across are compared as they are. */
  private get match(): Match {
    return isAcross(this.shape) ? "exact" : this.shape.match;
  }

  private sum(amount: Amount, parts: string[], conditions: Condition[]): string {
    if (parts.length === 0) return "0";
    const all = [...conditions, ...this.versionCondition(amount)];
    if (all.length === 0) return `SUM(${parts.map((part) => this.name(part)).join(",")})`;
    return parts.map((part) => this.sumWhere(this.name(part), all)).join("+");
  }

  private reported(parts: string[], conditions: Condition[]): string {
    if (parts.length === 0) return "0";
    const all = [...conditions, ...this.versionCondition("Actual")];
    const columns = parts.map((part) => this.name(part));
    return this.beside
      ? countExactly(this.beside, columns, all)
      : countFilled(this.shape.match, columns, all, this.shape.filled);
  }

  private sumWhere(amount: string, conditions: Condition[]): string {
    return this.beside ? sumExactly(this.beside, amount, conditions) : sumWhere(this.shape.match, amount, conditions);
  }

  /** The plan that has its actual in its own row. */
  private reportedPlan(parts: string[], conditions: Condition[]): string {
    const sums = parts.flatMap((part) => {
      const actual = `Actual${part.replace(/^\D+/, "")}`;
      if (!this.shape.amounts.actual.includes(actual)) return [];
      const filled: Condition = { range: this.name(actual), is: "filled", by: this.shape.filled };
      return this.sumWhere(this.name(part), [...conditions, filled]);
    });
    return sums.length === 0 ? "0" : sums.join("+");
  }

  private versionCondition(amount: Amount): Condition[] {
    if (!this.shape.amounts.byVersion) return [];
    return [{ range: this.name("Version"), is: "oneOf", words: this.name(`${amount}Version`) }];
  }

  /** Of the columns with an amount those of one period, where periods run across. */
  private partsIn(amount: Amount, bucket: PeriodBucket): string[] {
    const parts = this.shape.amounts[roleOf(amount)];
    if (!isAcross(this.shape)) return parts;
    return parts.filter((part) => part.replace(/^\D+/, "") === String(bucket.across));
  }

  private lineConditions(cells: LineCells): Condition[] {
    const conditions: Condition[] = [];
    if (cells.department) conditions.push({ range: this.name("Department"), is: "equal", cell: cells.department });
    if (cells.category) conditions.push({ range: this.name("Category"), is: "equal", cell: cells.category });
    if (this.shape.types.length > 1 && this.shape.typeColumn)
      conditions.push({ range: this.name("Type"), is: "oneOf", words: this.wordsOf(cells.type) });
    return conditions;
  }

  /** The list of source words for the type that stands in a table row. */
  private wordsOf(typeCell: string): string {
    const [first, ...others] = this.shape.types;
    return others.reduce(
      (rest, type) => `IF(${typeCell}="${typeWord(type)}",${this.name(`${typeWord(type)}Words`)},${rest})`,
      this.name(`${typeWord(first)}Words`),
    );
  }

  private periodConditions(cells: PeriodCells): Condition[] {
    const when = this.whenConditions(cells);
    if (this.shape.types.length === 1) return when;
    return [...when, { range: this.name("Type"), is: "oneOf", words: this.name(`${typeWord(cells.type)}Words`) }];
  }

  private whenConditions({ period, bucket }: { period: string; bucket: PeriodBucket }): Condition[] {
    const range = this.name("Period");
    if (isAcross(this.shape)) return [];
    if (bucket.months === 0) return [{ range, is: "equal", cell: period }];
    return [{ range, is: "within", start: period, next: nextStartFormula(bucket, period) }];
  }

  private lineCorrection(part: string, cells: LineCells): string {
    if (this.shape.lineCorrections === 0) return "";
    return `+${sumWhere(this.match, this.name(`Line${part}`), this.keyConditions("Line", cells))}`;
  }

  private pairCorrection(part: string, cells: LinePeriodCells, corrected: boolean): string {
    if (!corrected) return "";
    const conditions: Condition[] = [
      ...this.keyConditions("Pair", cells),
      { range: this.name("PairPeriod"), is: "equal", cell: cells.period },
    ];
    return `+${sumWhere(this.match, this.name(`Pair${part}`), conditions)}`;
  }

  private keyConditions(block: string, cells: LineCells): Condition[] {
    const conditions: Condition[] = [];
    if (cells.department)
      conditions.push({ range: this.name(`${block}Department`), is: "equal", cell: cells.department });
    if (cells.category) conditions.push({ range: this.name(`${block}Category`), is: "equal", cell: cells.category });
    conditions.push({ range: this.name(`${block}Type`), is: "equal", cell: cells.type });
    return conditions;
  }

  private periodCorrection(part: string, cells: PeriodCells): string {
    if (this.shape.periodCorrections === 0) return "";
    return `+${sumWhere(this.match, this.name(`Period${part}`), this.placeConditions("Period", cells))}`;
  }

  private placeConditions(block: string, { period, type }: PeriodCells): Condition[] {
    return [
      { range: this.name(`${block}Period`), is: "equal", cell: period },
      { range: this.name(`${block}Type`), is: "equal", cell: `"${typeWord(type)}"` },
    ];
  }
}

/** Columns of the source by which its rows are told apart. */
const keyRoles: readonly string[] = ["category", "department", "period", "type"];

function roleOf(amount: Amount): AmountRole {
  return amount === "Plan" ? "plan" : amount === "Actual" ? "actual" : "forecast";
}
