import type { FormulaStyle } from "../../../portable/registry";
import type { CellValue } from "../../../sheets/grid";
import type { Terms } from "../terms";

/** What a cell of a tracker shows; "" is blank. */
export type Cell = number | string;

/** Where an expression is written: how the cells that it speaks of are referred to in a row of the table. */
export interface Place<T extends Terms> {
  style: FormulaStyle;
  /** The cell of a column of the table in the same row. */
  cell(id: T["column"]): string;
  /** What the source says in the row that the table's row stands for; only where the row is in the source. */
  source(role: T["role"], of?: T["source"]): string;
  /** The defined name of a setting. */
  setting(name: T["setting"]): string;
  /** The defined name of a column of a list of words on the settings sheet: its words, or what they stand for. */
  list(name: T["list"], column?: string): string;
}

/** The same row as values. */
export interface Row<T extends Terms> {
  cell(id: T["column"]): Cell;
  source(role: T["role"], of?: T["source"]): CellValue;
  setting(name: T["setting"]): Cell;
  list(name: T["list"], column?: string): readonly Cell[];
}

/** A rule that is said once: as a formula for the sheet, and as a calculation for the check of that sheet. */
export interface Expression<T extends Terms, Value extends Cell | boolean = Cell> {
  /** Without "=". */
  formula(place: Place<T>): string;
  /** @throws NotAvailable where the formula shows #N/A, InvalidInput where it shows #VALUE!. */
  value(row: Row<T>): Value;
  /** Always a number, or an error. */
  isNumber?: true;
}

/** A rule that holds or does not: the first argument of IF, and the parts of AND and OR. */
export interface Condition<T extends Terms> extends Expression<T, boolean> {
  /** The formula for "it does not hold", where there is a shorter one than NOT() around it. */
  opposite?(place: Place<T>): string;
}
