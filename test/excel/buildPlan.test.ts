import { buildPlan } from "../../src/excel/buildPlan";
import { WriteFailed } from "../../src/excel/errors";
import { startWorkbench } from "../workbench/startWorkbench";
import { workbookState } from "../workbench/workbookState";
import { failAt, longEnough } from "../taskpane/actions/failEverywhere";
import { minimalPlan, minimalSource } from "./minimalPlan";

const start = async () => {
  const workbench = await startWorkbench({ sheets: { Notes: [["Mine"]], ...minimalSource } });
  return { workbench, run: () => buildPlan(minimalPlan(), "Notes") };
};

test("a plan with one of each kind of thing is built, and its figures agree", async () => {
  const { run } = await start();
  expect(await run()).toEqual({ figures: 1, differ: [] });
});

test(
  "it fails at each of its actions and leaves nothing",
  async () => {
    const actions = await failAt(start, () => true);
    expect(actions).toBeGreaterThan(50);
    console.info(`A build with one of each kind of thing failed once at each of its ${actions} actions.`);
  },
  longEnough,
);

test("one whose answer is lost is taken back, and the sheet that was shown is shown again", async () => {
  const { workbench, run } = await start();
  const before = await workbookState(workbench);
  expect(before.active).toBe("Notes");
  workbench.host.boundaries.reset();
  workbench.host.boundaries.loseAnswer(1);
  await expect(run()).rejects.toBeInstanceOf(WriteFailed);
  expect(await workbookState(workbench)).toEqual(before);
});

test("taking back is tried again where it fails as well, at each of its actions", async () => {
  const { workbench, run } = await start();
  const before = await workbookState(workbench);
  const { faults, boundaries } = workbench.host;
  const failWith = async (action: number | null) => {
    boundaries.reset();
    boundaries.loseAnswer(1);
    boundaries.before(2, () => faults.failAt(action));
    const { leftovers } = (await run().catch((reason: unknown) => reason)) as WriteFailed;
    faults.failAt(null);
    expect({ action, leftovers, state: await workbookState(workbench) }).toEqual({
      action,
      leftovers: [],
      state: before,
    });
    return boundaries.count;
  };
  const requests = await failWith(null);
  let action = 1;
  while ((await failWith(action)) !== requests) action++;
  expect(action).toBeGreaterThan(15);
});

test("deletions that answer success without effect are tried again, then named", async () => {
  const { workbench, run } = await start();
  const before = await workbookState(workbench);
  const { boundaries } = workbench.host;
  for (const times of [1, 3]) {
    boundaries.reset();
    boundaries.loseAnswer(1);
    boundaries.ignore("Delete", times);
    await expect(run()).rejects.toMatchObject({ leftovers: [] });
    expect(await workbookState(workbench)).toEqual(before);
  }
  boundaries.reset();
  boundaries.loseAnswer(1);
  boundaries.ignore("Delete");
  await expect(run()).rejects.toMatchObject({ leftovers: ["Shown", "Hidden", "Minimal_Amount"] });
});
