import type { CellValue } from "../../sheets/grid";

/** A cell whose formula calls a COO function, as it was read. */
export interface CooCell {
  sheet: string;
  /** Zero-based. */
  row: number;
  column: number;
  /** With its "=", as Excel shows it. */
  formula: string;
  value: CellValue;
  /** Stands on a sheet that Excel lets nobody write on. */
  locked: boolean;
  /** The values of the block that the formula fills, its own first; `null` where it fills its own cell alone. */
  block: CellValue[][] | null;
}

/** Values that a function has not answered yet, or that nobody can answer without the add-in. */
const stuck = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

/** True where a cell waits for its function instead of showing a result. */
export function isStuck({ value }: Pick<CooCell, "value">): boolean {
  return typeof value === "string" && stuck.has(value);
}
