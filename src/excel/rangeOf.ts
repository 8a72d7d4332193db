import { columnLetters } from "../trackers/address";
import { wholeColumn } from "../trackers/look";
import type { Area } from "../trackers/plan";

/** The range of an area; a whole column by its letters, as Excel itself calls it. */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  if (rows === wholeColumn) return sheet.getRange(`${columnLetters(column)}:${columnLetters(column + columns - 1)}`);
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
