import { exactSum } from "../calc/sum";
import type { AmountReader } from "./amountReader";
import type { Grid } from "./grid";
import type { ExcludedRow, SourceColumn, SourceFigure, SourceLine, StatedTotal } from "./source";

const FIGURES: readonly SourceFigure[] = ["plan", "actual", "forecast"];

/**
 * What the sheet's last total row says beside what its lines come to.
 *
 * @returns A figure for each column of amounts that the row fills; none where lines are of several account types, whose total
 * may be a difference, or where a figure has no column of its own.
 */
export function statedTotals(
  grid: Grid,
  columns: readonly SourceColumn[],
  lines: readonly SourceLine[],
  excluded: readonly ExcludedRow[],
  { read }: Pick<AmountReader, "read">,
): StatedTotal[] {
  const total = excluded.filter(({ reason }) => reason === "total").at(-1);
  if (!total || new Set(lines.map(({ type }) => type)).size > 1) return [];
  return FIGURES.flatMap((figure) => {
    const column = columns.find(({ role }) => role === figure);
    const stated = column ? read(total.row - 1 - grid.firstRow, column.index - grid.firstColumn) : null;
    if (stated === null) return [];
    return [{ row: total.row, figure, stated, lines: exactSum(lines.flatMap((line) => line[figure] ?? [])) }];
  });
}
