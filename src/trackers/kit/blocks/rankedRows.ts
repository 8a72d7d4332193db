import { roundHalfAway } from "../../../calc/round";
import type { TopBlock } from "../definition";
import type { Cell } from "../expression/expression";
import { meets } from "../measures";
import type { Terms } from "../terms";
import type { FiguredRow } from "../trackerFigures";

/** Values are ranked with so many decimals, beyond which no person tells them apart. */
export const rankedDecimals = 6;

/** The rows of a top list in its order; equal ones as they stand in the table. */
export function rankedRows(
  { by, order, where, rows: most }: TopBlock<Terms>,
  rows: readonly FiguredRow[],
  setting: (name: string) => Cell,
): FiguredRow[] {
  const ranked = rows
    .filter(({ cells }) => typeof cells[by] === "number" && where.every((one) => meets(cells, one, setting)))
    .map((row) => ({ row, value: roundHalfAway(row.cells[by] as number, rankedDecimals) }));
  ranked.sort((one, other) => (order === "largest" ? other.value - one.value : one.value - other.value));
  return ranked.slice(0, most).map(({ row }) => row);
}
