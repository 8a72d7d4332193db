import type { CellValue } from "../../sheets/grid";
import {
  gatherRows,
  idsOfList,
  type IdsOf,
  type KnownRow,
  type ListedRow,
  type NamedList,
} from "../kit/rows/listedRows";
import { rawCell } from "../kit/source/sourceCells";
import { roleCells, roleFormat, type KpiSource } from "./kpiSource";
import { shiftedLines } from "./shiftedRow";

/** A KPI of the scorecard. */
export interface Kpi extends ListedRow {
  /** Its target and actual are days, which have no share of each other. */
  dated: boolean;
  /** Its cells seem to stand a column away from where they belong, and are not read. */
  shifted: boolean;
}

/** The KPIs of a source: known ones in the order in which they stand, then those that are new. */
export function gatherKpis(read: KpiSource, known: readonly KnownRow[] = [], ids = idsOf(read)): Kpi[] {
  const [units, baselines] = [roleCells(read, "unit"), roleCells(read, "baseline")];
  const shifted = shiftedLines(read);
  return gatherRows(listOf(read), known, ids).map((row) => ({
    ...row,
    dated:
      row.line !== null &&
      !shifted.has(row.line) &&
      isDated(read, row.line, [units[row.line - 1], baselines[row.line - 1]]),
    shifted: row.line !== null && shifted.has(row.line),
  }));
}

/** Whether the source's own ids tell its KPIs apart. */
export function idsOf(read: KpiSource): IdsOf {
  return idsOfList(listOf(read));
}

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

function listOf(read: KpiSource): NamedList {
  const { long } = read;
  if (long) {
    const byRow = (of: "id" | "title") => {
      const cells: CellValue[] = Array.from({ length: read.history!.rows }, () => "");
      for (const [line, kpi] of long.kpis) cells[line - 1] = kpi[of];
      return cells;
    };
    return { lines: kpiLines(read), ids: long.key === "id" ? byRow("id") : null, titles: byRow("title"), prefix: "K" };
  }
  return {
    lines: kpiLines(read),
    ids: read.columns.has("id") ? roleCells(read, "id") : null,
    titles: namesOf(read),
    prefix: "K",
  };
}

/** What stands for the unit, or in place of a baseline, of a KPI that is a day. */
const dateWord = /^\s*(date|datum|fecha)\s*$/i;

function isDated(read: KpiSource, line: number, beside: readonly CellValue[]): boolean {
  if (beside.some((cell) => typeof cell === "string" && dateWord.test(cell))) return true;
  return (["target", "actual"] as const).some((role) => isDateFormat(roleFormat(read, role, line)));
}

/** A number format with a year or a day in it, outside of words and conditions. */
function isDateFormat(format: string): boolean {
  return /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
