import { listTrackers, refreshTracker } from "../../../src/taskpane/actions/trackers";
import type { Strictness } from "../../../src/workbench/host/strictness";
import { startWorkbench } from "../../workbench/startWorkbench";
import { workbookState } from "../../workbench/workbookState";
import { buildOnSheet, enter } from "./sampleBudget";
import { buildKpis, kpiHeader, kpiRows } from "./sampleKpis";
import { insert, select } from "./sampleProcesses";
import { buildRisks, riskHeader, riskRows } from "./sampleRisks";

type Rows = (string | number)[][];

const budget: Rows = [
  ["Category", "Plan", "Actual"],
  ["Rent", 100, 110],
  ["Wages", 500, 480],
  ["Travel", 50, 70],
];

const trackers = {
  budget: { rows: budget, build: () => buildOnSheet("Data", { type: "expense" }), number: "C2" },
  "risk register": { rows: [riskHeader, ...riskRows] as Rows, build: () => buildRisks("Data"), number: "G2" },
  "KPI scorecard": { rows: [kpiHeader, ...kpiRows] as Rows, build: () => buildKpis("Data"), number: "F2" },
};

const each = Object.entries(trackers).map(([name, tracker]) => ({ name, ...tracker }));

const start = (rows: Rows, strictness: Partial<Strictness> = {}) =>
  startWorkbench({ sheets: { Data: rows }, strictness });

const refresh = async (id: string) => (await refreshTracker(id, () => undefined)).reconciliation;

describe.each(each)("A $name", ({ rows, build, number }) => {
  test("is built and refreshed by the oldest Excel that it is for", async () => {
    await start(rows, { excelApi: "1.13" });
    const { tracker, reconciliation } = await build();
    expect(reconciliation.differ).toEqual([]);
    await enter("Data", number, [[7]]);
    expect((await refresh(tracker.id)).differ).toEqual([]);
  });

  test("is there where nothing can be printed, and the build says that printing is not set up", async () => {
    await start(rows, { printFails: true });
    const { reconciliation } = await build();
    expect(reconciliation).toMatchObject({ differ: [], notes: ["print"] });
  });

  test("sets up printing in a request of its own, after all else is there", async () => {
    const { host } = await start(rows);
    host.resetCounts();
    const { reconciliation } = await build();
    expect(reconciliation.notes).toBeUndefined();
    expect(host.counts.syncs).toBeLessThanOrEqual(5);
  });

  test("calculates what it made where people calculate by hand, and says so", async () => {
    const { host } = await start(rows, { manualCalculation: true });
    const { tracker, reconciliation } = await build();
    expect(reconciliation).toMatchObject({ differ: [], notes: ["manual"] });
    expect(reconciliation.figures).toBeGreaterThan(3);
    await enter("Data", number, [[7]]);
    expect(await refresh(tracker.id)).toMatchObject({ differ: [], notes: ["manual"] });
    host.resetCounts();
    expect(await refresh(tracker.id)).toMatchObject({ differ: [], notes: ["manual"] });
  });
});

const manyLines: Rows = [
  budget[0],
  ...Array.from({ length: 400 }, (_, at) => [`Line ${at} of the chart of accounts`, 100 + at, 90 + (at % 37) * 3]),
];

test("a tracker that is too large for one request is written in several, and taken back whole where one fails", async () => {
  const workbench = await start(manyLines);
  const { host } = workbench;
  const before = await workbookState(workbench);
  host.strictness.payloadLimit = 120_000;
  host.resetCounts();
  const { tracker, reconciliation } = await trackers.budget.build();
  expect(reconciliation.differ).toEqual([]);
  const { syncs, actions, largestRequest, largestResponse } = host.counts;
  expect(syncs).toBeGreaterThan(5);
  expect(Math.max(largestRequest, largestResponse)).toBeGreaterThan(60_000);
  await enter(
    "Data",
    "C2:C401",
    manyLines.slice(1).map(() => [95]),
  );
  expect((await refresh(tracker.id)).differ).toEqual([]);
  const again = await start(manyLines, { payloadLimit: 120_000 });
  again.host.faults.failAt(Math.floor(actions * 0.3));
  await expect(trackers.budget.build()).rejects.toThrow();
  expect(await workbookState(again)).toEqual(before);
});

describe("An analysis of selected cells", () => {
  const values: Rows = [["Hours"], ...[10, 12, 11, 13, 12, 11, 12, 10, 11, 12].map((value) => [value])];
  const analyze = async (strictness: Partial<Strictness>) => {
    const workbench = await start(values, strictness);
    return { ...workbench, built: await insert(await select("Data", "A:A"), "control") };
  };

  test("is inserted and listed by the oldest Excel that it is for", async () => {
    const { built } = await analyze({ excelApi: "1.13" });
    expect(built.reconciliation.differ).toEqual([]);
    expect((await listTrackers()).map(({ id }) => id)).toEqual([built.tracker.id]);
  });

  test("is there where nothing can be printed, and where people calculate by hand", async () => {
    const unprinted = await analyze({ printFails: true });
    expect(unprinted.built.reconciliation).toMatchObject({ differ: [], notes: ["print"] });
    const byHand = await analyze({ manualCalculation: true });
    expect(byHand.built.reconciliation).toMatchObject({ differ: [], notes: ["manual"] });
  });
});
