import type { AccountType } from "../../calc/accountType";
import type { Source } from "../../sheets/source";
import { sheetArea } from "../address";
import type { NamePlan } from "../plan";
import { roleColumns } from "./budgetLines";
import { typeWord } from "./lineKey";
import { countWhere, sumWhere, type Condition } from "./matching";
import type { PeriodBucket } from "./periodBuckets";
import type { BudgetShape } from "./shape";

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

/** The tracker's sums over the source, as formulas over the workbook names that the tracker defines. */
export class SourceFormulas {
  constructor(
    private readonly prefix: string,
    private readonly shape: BudgetShape,
  ) {}

  /** A workbook name of this tracker: "Budget_Plan". */
  name(part: string): string {
    return `${this.prefix}_${part}`;
  }

  /** Names for the source's columns, over the rows in which its data stands. */
  sourceNames(source: Source): NamePlan[] {
    const names: NamePlan[] = [];
    for (const [role, column] of roleColumns(source)) {
      if (role === "note") continue;
      const area = {
        row: source.firstDataRow - 1,
        column,
        rows: source.lastDataRow - source.firstDataRow + 1,
        columns: 1,
      };
      names.push({ name: this.name(capital(role)), refersTo: `=${sheetArea(source.sheet, area)}` });
    }
    return names;
  }

  line(amount: Amount, cells: LineCells, onlyReported = false): string {
    const reported: Condition[] = onlyReported ? [{ range: this.name("Actual"), is: "filled" }] : [];
    const sum = sumWhere(this.shape.match, this.name(amount), [...this.lineConditions(cells), ...reported]);
    return sum + this.lineCorrection(onlyReported ? "PlanToDate" : amount, cells);
  }

  /** How many of a row's lines have an actual. */
  lineReported(cells: LineCells): string {
    const conditions: Condition[] = [...this.lineConditions(cells), { range: this.name("Actual"), is: "filled" }];
    return countWhere(this.shape.match, conditions) + this.lineCorrection("Reported", cells);
  }

  /** How many source rows carry a row's key at all: none once the row has left the source. */
  lineCount(cells: LineCells): string {
    const found = countWhere(this.shape.match, this.lineConditions(cells));
    if (this.shape.lineCorrections === 0) return found;
    return `${found}+${countWhere(this.shape.match, this.correctionConditions("Line", cells))}`;
  }

  period(amount: "Plan" | "Actual", cells: PeriodCells, onlyReported = false): string {
    const reported: Condition[] = onlyReported ? [{ range: this.name("Actual"), is: "filled" }] : [];
    const sum = sumWhere(this.shape.match, this.name(amount), [...this.periodConditions(cells), ...reported]);
    return sum + this.periodCorrection(onlyReported ? "PlanToDate" : amount, cells);
  }

  periodReported(cells: PeriodCells): string {
    const conditions: Condition[] = [...this.periodConditions(cells), { range: this.name("Actual"), is: "filled" }];
    return countWhere(this.shape.match, conditions) + this.periodCorrection("Reported", cells);
  }

  private lineConditions(cells: LineCells): Condition[] {
    const conditions: Condition[] = [];
    if (cells.department) conditions.push({ range: this.name("Department"), is: "equal", cell: cells.department });
    if (cells.category) conditions.push({ range: this.name("Category"), is: "equal", cell: cells.category });
    if (this.shape.types.length > 1)
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

  private periodConditions({ period, bucket, type }: PeriodCells): Condition[] {
    const range = this.name("Period");
    const when: Condition =
      bucket.months === 0
        ? { range, is: "equal", cell: period }
        : { range, is: "within", start: period, next: `EDATE(${period},${bucket.months})` };
    if (this.shape.types.length === 1) return [when];
    return [when, { range: this.name("Type"), is: "oneOf", words: this.name(`${typeWord(type)}Words`) }];
  }

  private lineCorrection(part: string, cells: LineCells): string {
    if (this.shape.lineCorrections === 0) return "";
    return `+${sumWhere(this.shape.match, this.name(`Line${part}`), this.correctionConditions("Line", cells))}`;
  }

  private correctionConditions(block: string, cells: LineCells): Condition[] {
    const conditions: Condition[] = [];
    if (cells.department)
      conditions.push({ range: this.name(`${block}Department`), is: "equal", cell: cells.department });
    if (cells.category) conditions.push({ range: this.name(`${block}Category`), is: "equal", cell: cells.category });
    conditions.push({ range: this.name(`${block}Type`), is: "equal", cell: cells.type });
    return conditions;
  }

  private periodCorrection(part: string, { period, type }: PeriodCells): string {
    if (this.shape.periodCorrections === 0) return "";
    const conditions: Condition[] = [
      { range: this.name("PeriodPeriod"), is: "equal", cell: period },
      { range: this.name("PeriodType"), is: "equal", cell: `"${typeWord(type)}"` },
    ];
    return `+${sumWhere(this.shape.match, this.name(`Period${part}`), conditions)}`;
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
