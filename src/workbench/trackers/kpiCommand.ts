import { kpiList, type KpiTypes } from "../../taskpane/kpi/kpiList";
import { defaultKpiOptions } from "../../trackers/kpi/kpiOptions";
import { listCommand, type CommandList } from "./command";
import { kpiReport, kpiSourceReport, type KpiReport } from "./kpiReport";

/** The KPI scorecard on the command line. */
const commandKpi: CommandList<KpiTypes, KpiReport> = {
  list: kpiList,
  ending: "kpi-scorecard",
  options: () => defaultKpiOptions,
  report: kpiReport,
  sourceReport: kpiSourceReport,
  caseFields: ["measured", "green", "amber"],
  judgedRoles: [
    ...["id", "name", "category", "unit", "baseline", "target", "actual", "attainment", "period", "owner", "weight"],
    ...["direction", "status", "note"],
  ],
  caseFigures: ({ measured, overall }) => ({ measured, green: overall.green, amber: overall.amber }),
  canWait: ["direction", "decimal"],
};

export const kpiCommand = listCommand(commandKpi);
