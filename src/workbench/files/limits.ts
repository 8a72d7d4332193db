import { SHEET_COLUMNS, SHEET_ROWS } from "../host/area";

/** What a file may hold at most: beyond it the file is refused in one line while it is unpacked, before memory runs out. */
export const limits = {
  /** Bytes of all parts together, unpacked. */
  unpacked: 400_000_000,
  /** Parts of a file. */
  parts: 10_000,
  sheets: 500,
  /** Cells with a value, a formula or a look, in all sheets together. */
  cells: 3_000_000,
  rows: SHEET_ROWS,
  columns: SHEET_COLUMNS,
  /** Merged areas of a sheet, and the cells that lie under them. */
  merges: 50_000,
  mergedCells: 1_000_000,
  /** Cells that the array formulas of a sheet fill. */
  filledCells: 1_000_000,
  /** Characters of a cell's text and of a formula, and functions within each other, as in Excel. */
  text: 32_767,
  formula: 8192,
  nesting: 64,
  /** Elements within each other in a part's XML. */
  depth: 256,
} as const;

/** A number as the lines about files write it: "1,048,576". */
export const counted = (count: number): string => count.toLocaleString("en-US");
