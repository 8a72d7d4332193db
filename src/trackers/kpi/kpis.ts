import { namesOf, kpiLines } from "./kpiLines";
import type { CellValue } from "../../sheets/grid";
import {
  gatherRows,
  idsOfList,
  type IdsOf,
  type KnownRow,
  type ListedRow,
  type NamedList,
} from "../kit/rows/listedRows";
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
