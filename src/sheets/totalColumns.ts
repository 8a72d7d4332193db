import type { PeriodColumn } from "./acrossColumns";
import type { Grid } from "./grid";
import type { KnownColumn } from "./knownColumn";
import { equals } from "./totalArithmetic";

/** Rows that are tried. */
const CHECKED_ROWS = 100;

/** The columns, as positions in the list, that add up the periods that run across beside them. */
export function totalColumns(
  grid: Grid,
  rows: readonly number[],
  columns: readonly KnownColumn[],
  across: readonly PeriodColumn[],
): number[] {
  if (across.length < 2) return [];
  const inside = new Set(across.map(({ at }) => at));
  const amountAt = (row: number, at: number): number | null => {
    const value = grid.values[row][columns[at].profile.column];
    return typeof value === "number" ? value : null;
  };
  return columns.flatMap(({ type }, at) => {
    if (inside.has(at) || (type !== "money" && type !== "number")) return [];
    let held = 0;
    let broken = 0;
    for (const row of rows.slice(0, CHECKED_ROWS)) {
      const total = amountAt(row, at);
      if (total === null || total === 0) continue;
      const sum = across.reduce((all, column) => all + (amountAt(row, column.at) ?? 0), 0);
      if (equals(sum, total, true)) held += 1;
      else broken += 1;
    }
    return held > 1 && held >= 9 * broken ? [at] : [];
  });
}
