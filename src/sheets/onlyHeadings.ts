import { isBlank } from "./cell";
import type { Grid } from "./grid";

/**
 * Whether a sheet has headings and nothing below them: no riddle about columns, there is no data yet.
 *
 * @param headerRow - The row of its headings as it was read, from 1; 0 where none was found.
 */
export function hasOnlyHeadings({ values, firstRow }: Grid, headerRow: number): boolean {
  const filled = values.flatMap((line, at) => (line.some((value) => !isBlank(value)) ? [at] : []));
  if (filled.length === 0) return false;
  return headerRow > 0 ? filled.every((at) => firstRow + at + 1 <= headerRow) : filled.length === 1;
}
