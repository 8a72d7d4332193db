import type { TableRow } from "./tableRow";
import type { TotalRow } from "./totalRows";
import { totalWord } from "./totalWords";

/** Weight of a word that names the sum of everything: "Total", "Total costs". */
const GRAND = 3.5;

/**
 * Finds what stands below the last sum of a list after a blank row and is no line: other figures of the business, or the lines
 * again as a check. A part of its own has a heading or a sum of its own.
 *
 * @param rows - Lines and sums, top first.
 * @param blockStarts - Positions in `rows` before which a blank row or a heading stood.
 * @param headed - Positions before which a section heading or the headings again stand.
 * @returns Why each is left out, by its position in `rows`.
 */
export function belowTotal(
  rows: readonly TableRow[],
  totals: ReadonlyMap<number, TotalRow>,
  blockStarts: ReadonlySet<number>,
  headed: ReadonlySet<number>,
): Map<number, string> {
  const left = checks(rows, totals, blockStarts, headed);
  const last = Math.max(-1, ...totals.keys());
  if (last === -1 || last + 1 >= rows.length || !blockStarts.has(last + 1)) return left;
  const rest = rows.slice(last + 1);
  const places = rest.map((_, at) => last + 1 + at);
  const grand = rows[last].labels.some((label) => (totalWord(label, new Set())?.weight ?? 0) >= GRAND);
  if (!grand || places.some((at) => headed.has(at))) return left;
  for (const at of places)
    left.set(at, `It stands below the sum in row ${rows[last].sheetRow}, which it is not part of.`);
  return left;
}

/** Blocks below a sum that say again, line by line, what stands above it. */
function checks(
  rows: readonly TableRow[],
  totals: ReadonlyMap<number, TotalRow>,
  blockStarts: ReadonlySet<number>,
  headed: ReadonlySet<number>,
): Map<number, string> {
  const left = new Map<number, string>();
  const sums = [...totals.keys()].sort((a, b) => a - b);
  sums.forEach((sum, nth) => {
    const end = sums[nth + 1] ?? rows.length;
    if (!blockStarts.has(sum + 1) || headed.has(sum + 1)) return;
    const block = rows.slice(sum + 1, end);
    if (!repeated(rows.slice(0, sum), block)) return;
    for (let at = sum + 1; at < end; at += 1)
      left.set(at, `It says again what a line above row ${rows[sum].sheetRow} says.`);
  });
  return left;
}

/** True where each row says again what a line above says, by name and amounts. */
function repeated(lines: readonly TableRow[], rest: readonly TableRow[]): boolean {
  const saying = ({ label, amounts }: TableRow): string => JSON.stringify([label, amounts]);
  const known = new Set(lines.map(saying));
  return rest.length > 1 && rest.every((row) => row.label !== "" && known.has(saying(row)));
}
