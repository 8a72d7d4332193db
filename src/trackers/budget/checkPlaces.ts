import { cellAddress, quoteSheet } from "../address";
import { firstEntry } from "../kit/record/recordBlocks";
import { recordColumns } from "./recordColumns";

/** Where the block stands: what is looked at, what is found, and the words for it. */
export const checkColumn = recordColumns.checks;

/** Rows before the checks: what is off by rounding alone, whether rows are where they were, and all words together. */
export const checkRows = {
  precision: firstEntry,
  order: firstEntry + 1,
  all: firstEntry + 2,
  checks: firstEntry + 3,
} as const;

/** The cell with all that is wrong in words; "" where nothing is. */
export function checkWords(record: string): string {
  return `${quoteSheet(record)}!${cellAddress(checkRows.all, checkColumn + 2, "both")}`;
}

/** The cell with what a sum may be off by rounding alone. */
export function precisionCell(record: string): string {
  return `${quoteSheet(record)}!${cellAddress(checkRows.precision, checkColumn + 1, "both")}`;
}
