import { buildOn } from "../../../src/taskpane/actions/budget";
import { ActionFailed } from "../../../src/taskpane/actions/failure";
import { refreshTracker } from "../../../src/taskpane/actions/trackers";
import { choose, readSource } from "../../../src/taskpane/actions/workbook";
import { defaultBudgetOptions } from "../../../src/trackers/budget/options";
import { startWorkbench } from "../../workbench/startWorkbench";
import { workbookState } from "../../workbench/workbookState";
import { failEverywhere, longEnough } from "./failEverywhere";
import { buildOnSheet, enter, startOnSample } from "./sampleBudget";

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

test(
  "a refresh fails at each action and leaves the tracker as it was",
  async () => {
    const header = ["Department", "Category", "Type", "Period", "Plan", "Actual"];
    const workbench = await startWorkbench({
      sheets: { Export: [header, ["Sales", "Travel", "Expense", "2026-01", 100, 130]] },
    });
    const { tracker } = await buildOnSheet("Export");
    await enter("Export", "A3:F4", [
      ["Plant", "Water", "Expense", "2026-02", 30, 33],
      ["Plant", "Water", "Expense", "2026-03", 30, ""],
    ]);
    const failures = await failEverywhere(workbench, () => refreshTracker(tracker.id, () => undefined));
    expect(failures).toBeGreaterThan(50);
    console.info(`The refresh failed once at each of its ${failures} actions.`);
  },
  longEnough,
);

test("a build whose answer is lost is taken back", async () => {
  const { workbench, sheet } = await startOnSample();
  const { workbook, grid } = await readSource(sheet);
  const look = choose({ grid }, {});
  const before = await workbookState(workbench);
  workbench.host.faults.failAt(1, "afterAll");
  await expect(buildOn(workbook, look, defaultBudgetOptions)).rejects.toBeInstanceOf(ActionFailed);
  workbench.host.faults.failAt(null);
  expect(await workbookState(workbench)).toEqual(before);
});

test("what cannot be taken back is named", async () => {
  const { workbench, sheet } = await startOnSample();
  const { workbook, grid } = await readSource(sheet);
  const execute = workbench.host.execute.bind(workbench.host);
  let requests = 0;
  // The first request does all its work and loses its answer; then the connection is gone for good.
  jest.spyOn(workbench.host, "execute").mockImplementation(async (request) => {
    requests += 1;
    if (requests === 1) await execute(request);
    throw new Error("The connection was lost.");
  });
  const reason = await buildOn(workbook, choose({ grid }, {}), defaultBudgetOptions).catch(
    (failure: unknown) => failure,
  );
  expect((reason as ActionFailed).failure.leftovers).toEqual(
    expect.arrayContaining(["Budget tracker", "Budget lines", "Budget register", "Budget_Plan"]),
  );
});
