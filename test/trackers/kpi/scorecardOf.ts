import type { CellValue, Grid } from "../../../src/sheets/grid";
import { readSheetAs } from "../../../src/sheets/readSheetAs";
import type { TypedCells } from "../../../src/trackers/kpi/computeCells";
import { computeKpis } from "../../../src/trackers/kpi/computeKpis";
import { defaultKpiOptions, type KpiOptions } from "../../../src/trackers/kpi/kpiOptions";
import type { KpiScorecard } from "../../../src/trackers/kpi/kpiScorecard";
import { kpiSource, type KpiChoices } from "../../../src/trackers/kpi/kpiSource";
import { kpiFigures } from "../../../src/trackers/kpi/planKpi";
import type { FigureWriter } from "../../../src/trackers/kpi/whyStep";

/** The scorecard of a list of KPIs. */
export function scorecardOf(
  values: CellValue[][],
  choices: KpiChoices = {},
  options: Partial<KpiOptions> = {},
): KpiScorecard {
  return scorecardOfGrid({ sheet: "List", firstRow: 0, firstColumn: 0, values }, choices, options);
}

export function scorecardOfGrid(grid: Grid, choices: KpiChoices = {}, options: Partial<KpiOptions> = {}): KpiScorecard {
  return kpiFigures(kpiSource(readSheetAs("kpi", grid), grid, choices), { ...defaultKpiOptions, ...options });
}

/** The same with what a person has typed into the row of a KPI. */
export function withTyped(scorecard: KpiScorecard, at: number, typed: TypedCells): KpiScorecard {
  const { read, figures, shape, settings } = scorecard;
  const rows = figures.kpis.map(({ kpi }) => kpi);
  const all = rows.map((_, place) => (place === at ? typed : undefined));
  return { ...scorecard, typed: all, figures: computeKpis(read, rows, shape, settings, all) };
}

/** Figures as they are, so that a test can read them back. */
export const plainWriter: FigureWriter = { figure: String, share: String, score: (value) => value.toFixed(2) };
