import { buildListOn, decideList } from "../../../src/taskpane/actions/list/buildList";
import type { BuiltKpi } from "../../../src/taskpane/actions/types";
import { readSource } from "../../../src/taskpane/actions/workbook";
import { kpiList } from "../../../src/taskpane/kpi/kpiList";
import { defaultKpiOptions, type KpiOptions } from "../../../src/trackers/kpi/kpiOptions";
import type { KpiChoices } from "../../../src/trackers/kpi/kpiSource";

/** Builds a scorecard of a sheet, as the pane does once all doubts are settled. */
export async function buildKpis(
  sheet: string,
  choices: KpiChoices = {},
  options: Partial<KpiOptions> = {},
): Promise<BuiltKpi> {
  const { workbook, grid } = await readSource(sheet);
  return buildListOn(kpiList, workbook, decideList(kpiList, { grid }, choices), { ...defaultKpiOptions, ...options });
}

export const kpiHeader = ["KPI", "Perspective", "Owner", "Direction", "Target", "Actual", "Previous"];

export const kpiRows = [
  ["On-time delivery", "Customer", "Logistics", "Higher", 95, 92, 94],
  ["Complaints", "Customer", "Service", "Lower", 20, 25, 22],
  ["Scrap rate", "Process", "Plant", "Lower", 2, 1.5, 1.8],
  ["Training days", "People", "HR", "Higher", 5, "Pending", 4],
];
