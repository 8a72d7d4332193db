import { buildOn } from "../../../src/taskpane/actions/budget";
import { choose, readSource } from "../../../src/taskpane/actions/workbook";
import { defaultBudgetOptions } from "../../../src/trackers/budget/options";
import { failEverywhere, longEnough } from "./failEverywhere";
import { kindNames } from "./races/jobs";
import { startOnSample } from "./sampleBudget";
import { testSteps } from "./stepsFail";

for (const kind of kindNames) testSteps(kind, () => true);

test(
  "the sample's build fails at each action and leaves nothing",
  async () => {
    const { workbench, sheet } = await startOnSample();
    const { workbook, grid } = await readSource(sheet);
    const look = choose({ grid }, {});
    const failures = await failEverywhere(workbench, () => buildOn(workbook, look, defaultBudgetOptions));
    expect(failures).toBeGreaterThan(100);
    console.info(`The build of the sample failed once at each of its ${failures} actions.`);
  },
  longEnough,
);
