import { literally } from "../../portable/literally";
import { sourceName } from "../kit/rows/sourceNames";
import type { KpiShape } from "./kpiShape";
import type { KpiRole } from "./kpiSource";

/** Rows of a sheet: what a period's order is multiplied by, so that it and a row's number fit into one number. */
const rowsOfSheet = "1048576";
/** More than any order times the rows: a row with a figure comes after one without. */
const figureFirst = "2^45";

/** Formulas over a list with a row for each KPI and period, by the key of the KPI that stands in a cell. */
export class LongFormulas {
  constructor(
    private readonly shape: KpiShape,
    private readonly name: (part: string) => string,
  ) {}

  /** The row of the data that says how a KPI stands: the latest with a figure, of two of a period the lower one. */
  line(key: string): string {
    const orders = this.orders();
    return this.rowOf(`${this.mine(key)}*(${this.figures()}*(${orders}>0)*${figureFirst}+${this.placed(orders)})`);
  }

  /** The row of the period before that of a KPI's line that has a figure. */
  previous(key: string, line: string): string {
    const orders = this.orders();
    const before = `(${orders}>0)*(${orders}<${this.orderAt(line)})`;
    return this.rowOf(`${this.mine(key)}*${this.figures()}*${before}*${this.placed(orders)}`);
  }

  /** The row from which something that is not said in each row is taken: the KPI's own line, else the latest row that says it. */
  attribute(role: KpiRole, key: string, line: string): string {
    if (!this.shape.sparse.includes(role)) return line;
    const column = this.name(sourceName(role));
    const orders = this.orders();
    // A target of a later period is not this one's.
    const until = role === "target" ? `(${orders}<=${this.orderAt(line)})*` : "";
    const latest = this.rowOf(`${this.mine(key)}*ISNUMBER(1/LEN(${column}))*${until}${this.placed(orders)}`);
    return `IF(LEN(INDEX(${column},${line}))>0,${line},IFERROR(${latest},${line}))`;
  }

  /** Where the period of a row comes; 0 for none. */
  orderAt(line: string): string {
    return this.order(`INDEX(${this.name("SourcePeriod")},${line})`);
  }

  /** How many figures a KPI has, and what they come to. */
  count(key: string): string {
    return `SUMPRODUCT(${this.mine(key)}*(${this.orders()}>0)*${this.figures()})`;
  }

  sum(key: string): string {
    return `SUMPRODUCT(${this.mine(key)}*(${this.orders()}>0),${this.name("SourceActual")})`;
  }

  /** A cell with an error would make each comparison one: a reciprocal is a number only where the key is the same. */
  private mine(key: string): string {
    const keys = this.name(sourceName(this.shape.ids === "source" ? "id" : "name"));
    return `ISNUMBER(1/(${keys}=${key}))`;
  }

  private figures(): string {
    return `ISNUMBER(${this.name("SourceActual")})`;
  }

  private orders(): string {
    return this.order(this.name("SourcePeriod"));
  }

  private order(period: string): string {
    // A sign behind the text: a criterion like "Jan 2026" would be read as a date.
    return this.shape.periodTexts
      ? `SUMIF(${this.name("PeriodTexts")},${literally(period)}&"|",${this.name("PeriodOrders")})`
      : `INT(${period})`;
  }

  /** Rows by period, and by place within one. */
  private placed(orders: string): string {
    const periods = this.name("SourcePeriod");
    return `(${orders}*${rowsOfSheet}+ROW(${periods})-MIN(ROW(${periods}))+1)`;
  }

  /** The row of the largest; an error where none is larger than nothing. */
  private rowOf(products: string): string {
    return `ROUND(1/(1/MOD(SUMPRODUCT(MAX(${products})),${rowsOfSheet})),0)`;
  }
}
