import type { Workbook } from "../../excel/readWorkbook";
import type { Grid } from "../../sheets/grid";
import type { Choices } from "../../sheets/source";
import { buildOn } from "../../taskpane/actions/budget";
import { buildKpiOn, decideKpi } from "../../taskpane/actions/kpi";
import { buildRiskOn, chooseRisk } from "../../taskpane/actions/risk";
import { choose } from "../../taskpane/actions/workbook";
import { defaultBudgetOptions } from "../../trackers/budget/options";
import { defaultKpiOptions } from "../../trackers/kpi/kpiOptions";
import type { KpiChoices } from "../../trackers/kpi/kpiSource";
import { defaultRiskOptions } from "../../trackers/risk/riskOptions";
import type { TrackerWord } from "./readingCase";

/** Builds the tracker of a sheet and counts the figures in which the sheet's formulas and the code differ. */
export async function buildCase(
  tracker: TrackerWord,
  workbook: Workbook,
  grid: Grid,
  choices: Record<string, string>,
): Promise<number> {
  const { reconciliation } = await builders[tracker](workbook, grid, choices);
  return reconciliation.differ.length;
}

const builders = {
  budget: (workbook: Workbook, grid: Grid, choices: Record<string, string>) =>
    buildOn(workbook, choose({ grid }, choices as Choices), defaultBudgetOptions),
  risk: (workbook: Workbook, grid: Grid, choices: Record<string, string>) =>
    buildRiskOn(workbook, chooseRisk(grid, choices), defaultRiskOptions),
  kpi: (workbook: Workbook, grid: Grid, choices: Record<string, string>) =>
    buildKpiOn(workbook, decideKpi({ grid }, choices as KpiChoices), defaultKpiOptions),
};
