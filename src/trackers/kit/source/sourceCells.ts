import type { CellValue, Grid } from "../../../sheets/grid";
import type { Source } from "../../../sheets/source";

/** The cell of a column in a sheet row (from 1); blank where there is no such column. */
export function rawCell(grid: Grid, row: number, column: number | undefined): CellValue {
  if (column === undefined) return "";
  return grid.values[row - 1 - grid.firstRow]?.[column - grid.firstColumn] ?? "";
}

/** Where the source keeps each role, as a zero-based sheet column. */
export function roleColumns(source: Source): Map<string, number> {
  const columns = new Map<string, number>();
  for (const column of source.columns)
    if (column.role && !columns.has(column.role)) columns.set(column.role, column.index);
  return columns;
}
