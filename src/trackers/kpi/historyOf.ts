import { isError } from "../../calc/cellError";
import { exactSum } from "../../calc/sum";
import { rawCell } from "../kit/source/sourceCells";
import type { KpiSource } from "./kpiSource";

/** A KPI's figures over time, the oldest first, and what the period of each is called. */
export interface History {
  values: number[];
  periods: string[];
}

export const noHistory: History = { values: [], periods: [] };

/** The figures over time of a line of the source; cells without a number are passed over. */
export function historyOf({ grid, history, long }: KpiSource, line: number): History {
  if (!history) return noHistory;
  if (long) {
    const rows = long.kpis.get(line)?.history ?? [];
    return {
      values: rows.map((row) => rawCell(grid, history.row + row, history.column) as number),
      periods: rows.map((row) => history.periods[row - 1]),
    };
  }
  const { runs, row, column, rows, columns, periods } = history;
  const cells =
    runs === "down"
      ? Array.from({ length: rows }, (_, at) => rawCell(grid, row + at + 1, column + line - 1))
      : Array.from({ length: columns }, (_, at) => rawCell(grid, row + line, column + at));
  const places = cells.flatMap((cell, at) => (typeof cell === "number" ? [at] : []));
  return { values: places.map((at) => cells[at] as number), periods: places.map((at) => periods[at]) };
}

/** What the source has of a line's figures: in long form also those of a period that stands twice. */
export function seenOf(
  { grid, history, long }: KpiSource,
  line: number | null,
  values: readonly number[],
): { figures: number; sum: number | "" } {
  if (!long || line === null) return { figures: values.length, sum: exactSum(values) };
  const figure = (row: number) => rawCell(grid, history!.row + row, history!.column);
  const figures = long.kpis
    .get(line)!
    .rows.filter((row) => long.orders[row - 1] > 0)
    .map(figure)
    .filter((cell) => typeof cell === "number");
  const hasErrors = long.labels.some((_, at) => isError(figure(at + 1)));
  return { figures: figures.length, sum: hasErrors ? "" : exactSum(figures) };
}
