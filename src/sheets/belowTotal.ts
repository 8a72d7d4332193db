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
 * @param headings - Section headings by the position before which they stand.
 * @returns Why each is left out, by its position in `rows`.
 */
export function belowTotal(
  rows: readonly TableRow[],
  totals: ReadonlyMap<number, TotalRow>,
  blockStarts: ReadonlySet<number>,
  headings: ReadonlyMap<number, readonly string[]>,
): Map<number, string> {
  const left = new Map<number, string>();
  const last = Math.max(-1, ...totals.keys());
  if (last === -1 || last + 1 >= rows.length || !blockStarts.has(last + 1)) return left;
  const rest = rows.slice(last + 1);
  const places = rest.map((_, at) => last + 1 + at);
  const grand = rows[last].labels.some((label) => (totalWord(label, new Set())?.weight ?? 0) >= GRAND);
  const ofItsOwn = places.some((at) => headings.has(at));
  const again = repeated(rows.slice(0, last), rest);
  if (!again && (!grand || ofItsOwn)) return left;
  const { sheetRow } = rows[last];
  const why = again
    ? `It says again what a line above the sum in row ${sheetRow} says.`
    : `It stands below the sum in row ${sheetRow}, which it is not part of.`;
  for (const at of places) left.set(at, why);
  return left;
}

/** True where each row says again what a line above says, by name and amounts. */
function repeated(lines: readonly TableRow[], rest: readonly TableRow[]): boolean {
  const saying = ({ label, amounts }: TableRow): string => JSON.stringify([label, amounts]);
  const known = new Set(lines.map(saying));
  return rest.length > 1 && rest.every((row) => row.label !== "" && known.has(saying(row)));
}
