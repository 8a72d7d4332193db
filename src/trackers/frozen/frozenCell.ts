import type { CellValue } from "../../sheets/grid";
import type { PlanCell } from "../plan";
import { words } from "../kit/sheet/sheetBuilder";

/** A cell that holds something plain in place of a COO function, and what it was. */
export interface FrozenCell {
  sheet: string;
  /** Zero-based. */
  row: number;
  column: number;
  /** The formula with the COO function; "" in a cell that the formula of another one filled. */
  before: string;
  /** What stands there since. */
  after: PlanCell;
}

/** A defined name that holds something plain in place of a COO function, and what it was. */
export interface FrozenName {
  name: string;
  /** `null` for a name of the workbook. */
  sheet: string | null;
  before: string;
  /** What the name says since. */
  after: string;
}

/** A value as it is entered, so that it stays what it is: words stay words, an error and TRUE are written as formulas. */
export function valueCell(value: CellValue): PlanCell {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return { formula: value ? "=TRUE" : "=FALSE" };
  return isError(value) ? { formula: `=${value}` } : words(value);
}

function isError(value: string): boolean {
  return /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NUM!)$/.test(value);
}
