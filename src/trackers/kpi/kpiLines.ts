import type { CellValue } from "../../sheets/grid";
import { rawCell } from "../kit/source/sourceCells";
import { roleCells, type KpiSource } from "./kpiSource";

/** What a KPI is called, by its place in the source. */
export function namesOf(read: KpiSource): CellValue[] {
  const { history, source, grid } = read;
  if (history?.runs !== "down") return roleCells(read, "name");
  return Array.from({ length: history.columns }, (_, at) => rawCell(grid, source.headerRow, history.column + at));
}

/** What a line without a name must have to be a KPI all the same, which somebody forgot to name. */
const telling = ["id", "target", "actual", "attainment"] as const;

/** Which rows of the data are KPIs, from 1: lines that are named, numbered or hold a figure; of a log, its columns. */
export function kpiLines(read: KpiSource): number[] {
  const { source, history, long } = read;
  if (long) return [...long.kpis.keys()];
  const names = namesOf(read);
  const isNamed = (line: number) => String(names[line - 1] ?? "").trim() !== "";
  if (history?.runs === "down") return names.map((_, at) => at + 1).filter(isNamed);
  const figures = telling.map((role) => roleCells(read, role));
  const isFigured = (line: number) => figures.some((cells) => cells[line - 1] !== "");
  // Where months stand across, a row gives the reader a line a month.
  const rows = new Set(source.lines.map(({ row }) => row - source.firstDataRow + 1));
  return [...rows].filter((line) => isNamed(line) || isFigured(line));
}
