import { areaAddress, columnLetters } from "../trackers/address";
import { wholeColumn } from "../trackers/colors";
import type { Area } from "../trackers/plan";

/**
 * The range of an area, for writing: a whole column by its letters, as Excel itself calls it. It is not tracked beyond its batch,
 * which would cost three more actions a range.
 */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  if (rows !== wholeColumn) return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
  return sheet.getRange(wholeColumns(column, columns)).untrack();
}

/** Excel refuses lists of ranges over 8,192 characters. */
const longestList = 8000;

/** Several areas as one object, for formats that they share, or as several where one would be too long. */
export function rangesOf(sheet: Excel.Worksheet, areas: readonly Area[]): Excel.RangeAreas[] {
  const lists: string[] = [];
  for (const address of areas.map(addressOf)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < longestList)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists.map((list) => sheet.getRanges(list).untrack());
}

function addressOf(area: Area): string {
  if (area.rows === wholeColumn) return wholeColumns(area.column, area.columns);
  return areaAddress(area).replace(/\$/g, "");
}

function wholeColumns(column: number, columns: number): string {
  return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
}

/** The range of one cell. */
export function cellOf(sheet: Excel.Worksheet, row: number, column: number): Excel.Range {
  return rangeOf(sheet, { row, column, rows: 1, columns: 1 });
}
