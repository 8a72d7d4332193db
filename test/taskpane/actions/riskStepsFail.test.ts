import { buildRiskOn, chooseRisk } from "../../../src/taskpane/actions/risk";
import { refreshTracker } from "../../../src/taskpane/actions/trackers";
import { readSource } from "../../../src/taskpane/actions/workbook";
import { defaultRiskOptions } from "../../../src/trackers/risk/riskOptions";
import { startWorkbench } from "../../workbench/startWorkbench";
import { failEverywhere, longEnough } from "./failEverywhere";
import { enter } from "./sampleBudget";
import { buildRisks, riskHeader, riskRows } from "./sampleRisks";

test(
  "the build of a risk register fails at actions throughout and leaves nothing",
  async () => {
    const workbench = await startWorkbench({ sheets: { List: [riskHeader, ...riskRows] } });
    const { workbook, grid } = await readSource("List");
    const read = chooseRisk(grid);
    const failures = await failEverywhere(workbench, () => buildRiskOn(workbook, read, defaultRiskOptions), 13);
    expect(failures).toBeGreaterThan(100);
  },
  longEnough,
);

test(
  "the refresh of a risk register fails at actions throughout and leaves it as it was",
  async () => {
    const workbench = await startWorkbench({ sheets: { List: [riskHeader, ...riskRows] } });
    const { tracker } = await buildRisks("List");
    await enter("List", "A6:D7", [
      ["A5", "Data is lost", 3, 5],
      ["A6", "Flood", 1, 5],
    ]);
    const failures = await failEverywhere(workbench, () => refreshTracker(tracker.id, () => undefined), 5);
    expect(failures).toBeGreaterThan(50);
  },
  longEnough,
);
