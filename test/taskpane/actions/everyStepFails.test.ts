import { buildOn } from "../../../src/taskpane/actions/budget";
import { ActionFailed } from "../../../src/taskpane/actions/failure";
import { choose, readSource } from "../../../src/taskpane/actions/workbook";
import { defaultBudgetOptions } from "../../../src/trackers/budget/options";
import { workbookState } from "../../workbench/workbookState";
import { startOnSample } from "./sampleBudget";
import { testSteps } from "./stepsFail";

testSteps("budget");

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
