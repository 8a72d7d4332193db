import type { Grid } from "./grid";
import type { KnownColumn } from "./knownColumn";

/** Rows whose arithmetic is tried. */
const CHECKED_ROWS = 200;

/** Pairs of columns whose difference another column holds, as "plan,actual" in both orders. */
export function variancePairs(grid: Grid, rows: readonly number[], columns: readonly KnownColumn[]): Set<string> {
  const numeric = columns.map((_, at) => at).filter((at) => ["money", "number"].includes(columns[at].type));
  const pairs = new Set<string>();
  const differences = numeric.filter(
    (at) => columns[at].meaning.has("variance") || columns[at].meaning.has("remaining"),
  );
  if (differences.length === 0 || numeric.length > 12) return pairs;
  const sample = rows.slice(0, CHECKED_ROWS);
  const cell = (row: number, at: number): unknown => grid.values[row][columns[at].profile.column];
  for (const difference of differences) {
    for (const first of numeric) {
      for (const second of numeric) {
        if (first >= second || first === difference || second === difference) continue;
        let held = 0;
        let broken = 0;
        for (const row of sample) {
          const [a, b, d] = [cell(row, first), cell(row, second), cell(row, difference)];
          if (typeof a !== "number" || typeof b !== "number" || typeof d !== "number") continue;
          if (Math.abs(Math.abs(a - b) - Math.abs(d)) <= 0.011) held += 1;
          else broken += 1;
        }
        if (held > 1 && held >= 9 * broken) pairs.add(`${first},${second}`).add(`${second},${first}`);
      }
    }
  }
  return pairs;
}
