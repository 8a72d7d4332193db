import { rawCell } from "../sourceCells";
import type { KpiSource } from "./kpiSource";

/** A KPI's figures over time, the oldest first, and what the period of each is called. */
export interface History {
  values: number[];
  periods: string[];
}

export const noHistory: History = { values: [], periods: [] };

/** The figures over time of a line of the source; cells without a number are passed over. */
export function historyOf({ grid, history }: KpiSource, line: number): History {
  if (!history) return noHistory;
  const { runs, row, column, rows, columns, periods } = history;
  const cells =
    runs === "down"
      ? Array.from({ length: rows }, (_, at) => rawCell(grid, row + at + 1, column + line - 1))
      : Array.from({ length: columns }, (_, at) => rawCell(grid, row + line, column + at));
  const places = cells.flatMap((cell, at) => (typeof cell === "number" ? [at] : []));
  return { values: places.map((at) => cells[at] as number), periods: places.map((at) => periods[at]) };
}
