import { rawCell } from "../sourceCells";
import type { KpiSource } from "./kpiSource";

/** A KPI's figures over time, the oldest first; cells without a number are passed over. */
export function historyOf({ grid, history }: KpiSource, line: number): number[] {
  if (!history) return [];
  const { runs, row, column, rows, columns } = history;
  const cells =
    runs === "down"
      ? Array.from({ length: rows }, (_, at) => rawCell(grid, row + at + 1, column + line - 1))
      : Array.from({ length: columns }, (_, at) => rawCell(grid, row + line, column + at));
  return cells.filter((cell): cell is number => typeof cell === "number");
}
