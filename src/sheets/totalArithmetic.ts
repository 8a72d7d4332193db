/** Amounts of a row, one for each amount column; `null` where it has none. */
export type Amounts = readonly (number | null)[];

/** A run of lines whose amounts were added. */
export interface Sum {
  /** Positions in the list of lines above. */
  first: number;
  last: number;
}

/** Lines looked back at for a sum. */
const LONGEST_RUN = 5000;

/**
 * Finds the run of lines, ending in the last one, whose amounts add up to the row's in every column in which it has one.
 *
 * @param above - Amounts of the lines above, top first.
 * @param row - Amounts of the row in question.
 * @param fewest - How many lines a run must have.
 */
export function sumOfLinesAbove(above: readonly Amounts[], row: Amounts, fewest: number): Sum | null {
  const columns = row.map((_, at) => at).filter((at) => row[at] !== null && row[at] !== 0);
  if (columns.length === 0) return null;
  const sums = row.map(() => 0);
  let broken = false;
  const oldest = Math.max(0, above.length - LONGEST_RUN);
  for (let line = above.length - 1; line >= oldest; line -= 1) {
    for (const at of columns) {
      const amount = above[line][at] ?? 0;
      sums[at] += amount;
      if (!Number.isInteger(amount)) broken = true;
    }
    const lines = above.length - line;
    if (lines >= fewest && columns.every((at) => equals(sums[at], row[at] as number, broken))) {
      return { first: line, last: above.length - 1 };
    }
  }
  return null;
}

/** True where two amounts are the same but for rounding: to whole units where a total of broken amounts was rounded. */
export function equals(sum: number, amount: number, broken: boolean): boolean {
  const slack = broken && Number.isInteger(amount) ? 0.51 : 0.006;
  return Math.abs(sum - amount) <= Math.max(slack, Math.abs(amount) * 1e-12);
}

/** True for amounts that hardly add up by chance: five digits in one column, or four in each of several. */
export function isTelling(row: Amounts): boolean {
  const digits = row
    .filter((amount) => amount !== null && amount !== 0)
    .map((amount) => significantDigits(amount as number));
  return digits.some((count) => count >= 5) || (digits.length > 1 && digits.every((count) => count >= 4));
}

function significantDigits(amount: number): number {
  return String(Math.abs(amount)).replace(/e.*$/, "").replace(".", "").replace(/^0+/, "").replace(/0+$/, "").length;
}
