import type { Area } from "../../plan";
import { refuseBlankRow } from "./refusals";

/**
 * The rows of a tracker's table from `first` on, as a person may have sorted them.
 *
 * @param isBlank - Whether a row says nothing; such rows may only follow the last one.
 * @throws RefreshRefused where a blank row stands among them.
 */
export function filledRows(first: number, table: Area, isBlank: (row: number) => boolean): number[] {
  const rows: number[] = [];
  let blank: number | null = null;
  for (let row = first; row < table.row + table.rows; row++) {
    if (isBlank(row)) blank ??= row;
    else if (blank !== null) refuseBlankRow(blank);
    else rows.push(row);
  }
  return rows;
}
