import type { CellValue, Grid } from "./grid";

/** Reads a cell as a person does: one that is merged downward holds its words in every row it spans. */
export function mergedReader(grid: Grid): (row: number, column: number) => CellValue {
  const top = new Map<string, number>();
  for (const merge of grid.merges ?? []) {
    if (merge.rows < 2) continue;
    const first = merge.row - grid.firstRow;
    const last = Math.min(first + merge.rows, grid.values.length);
    for (let row = first + 1; row < last; row += 1) top.set(`${row},${merge.column - grid.firstColumn}`, first);
  }
  if (top.size === 0) return (row, column) => grid.values[row]?.[column] ?? "";
  return (row, column) => grid.values[top.get(`${row},${column}`) ?? row]?.[column] ?? "";
}
