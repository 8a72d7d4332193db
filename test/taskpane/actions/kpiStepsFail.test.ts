import { buildKpiOn, decideKpi } from "../../../src/taskpane/actions/kpi";
import { refreshTracker } from "../../../src/taskpane/actions/trackers";
import { readSource } from "../../../src/taskpane/actions/workbook";
import { defaultKpiOptions } from "../../../src/trackers/kpi/kpiOptions";
import { startWorkbench } from "../../workbench/startWorkbench";
import { failEverywhere, longEnough } from "./failEverywhere";
import { enter } from "./sampleBudget";
import { buildKpis, kpiHeader, kpiRows } from "./sampleKpis";

test(
  "the build of a scorecard fails at actions throughout and leaves nothing",
  async () => {
    const workbench = await startWorkbench({ sheets: { List: [kpiHeader, ...kpiRows] } });
    const { workbook, grid } = await readSource("List");
    const look = decideKpi({ grid }, {});
    const failures = await failEverywhere(workbench, () => buildKpiOn(workbook, look, defaultKpiOptions), 97);
    expect(failures).toBeGreaterThan(100);
  },
  longEnough,
);

test(
  "the refresh of a scorecard fails at actions throughout and leaves it as it was",
  async () => {
    const workbench = await startWorkbench({ sheets: { List: [kpiHeader, ...kpiRows] } });
    const { tracker } = await buildKpis("List");
    await enter("List", "A6:F7", [
      ["Margin", "Finance", "CFO", "Higher", 12, 13],
      ["Staffing", "People", "HR", "Higher", 98, 97],
    ]);
    const failures = await failEverywhere(workbench, () => refreshTracker(tracker.id, () => undefined), 13);
    expect(failures).toBeGreaterThan(50);
  },
  longEnough,
);
