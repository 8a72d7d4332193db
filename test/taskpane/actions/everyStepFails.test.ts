import { buildOn } from "../../../src/taskpane/actions/budget";
import { ActionFailed } from "../../../src/taskpane/actions/failure";
import { buildRiskOn, chooseRisk } from "../../../src/taskpane/actions/risk";
import { refreshTracker } from "../../../src/taskpane/actions/trackers";
import { choose, readSource } from "../../../src/taskpane/actions/workbook";
import { defaultBudgetOptions } from "../../../src/trackers/budget/options";
import { defaultRiskOptions } from "../../../src/trackers/risk/riskOptions";
import type { NodeWorkbench } from "../../../src/workbench/host/client/nodeWorkbench";
import { startWorkbench } from "../../workbench/startWorkbench";
import { stateHash, workbookState } from "../../workbench/workbookState";
import { buildOnSheet, enter, startOnSample } from "./sampleBudget";
import { buildRisks, riskHeader, riskRows } from "./sampleRisks";

const longEnough = 1_200_000;

/**
 * Lets every action of a job fail once, as SQLite tests its transactions: the workbook must be as it was, each time.
 *
 * @returns At how many actions the job failed before it went through.
 */
async function failEverywhere(workbench: NodeWorkbench, job: () => Promise<unknown>): Promise<number> {
  const before = await workbookState(workbench);
  const hash = await stateHash(workbench);
  for (let step = 1; ; step++) {
    workbench.host.faults.failAt(step, "before");
    const reason = await job().then(
      () => null,
      (failure: unknown) => failure,
    );
    workbench.host.faults.failAt(null);
    if (reason === null) return step - 1;
    // Where reading fails, nothing was written yet, and the pane finds the words for it.
    if (reason instanceof ActionFailed) expect(reason.failure.leftovers).toEqual([]);
    if ((await stateHash(workbench)) !== hash)
      expect({ step, state: await workbookState(workbench) }).toEqual({ step, state: before });
  }
}

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

test(
  "the build of a risk register fails at each action and leaves nothing",
  async () => {
    const workbench = await startWorkbench({ sheets: { List: [riskHeader, ...riskRows] } });
    const { workbook, grid } = await readSource("List");
    const read = chooseRisk(grid);
    const failures = await failEverywhere(workbench, () => buildRiskOn(workbook, read, defaultRiskOptions));
    expect(failures).toBeGreaterThan(100);
    console.info(`The build of the risk register failed once at each of its ${failures} actions.`);
  },
  longEnough,
);

test(
  "the refresh of a risk register fails at each action and leaves it as it was",
  async () => {
    const workbench = await startWorkbench({ sheets: { List: [riskHeader, ...riskRows] } });
    const { tracker } = await buildRisks("List");
    await enter("List", "A6:D7", [
      ["A5", "Data is lost", 3, 5],
      ["A6", "Flood", 1, 5],
    ]);
    const failures = await failEverywhere(workbench, () => refreshTracker(tracker.id, () => undefined));
    expect(failures).toBeGreaterThan(50);
    console.info(`The refresh of the risk register failed once at each of its ${failures} actions.`);
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
