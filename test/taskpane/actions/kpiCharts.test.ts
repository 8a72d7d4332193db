import { removeTracker } from "../../../src/taskpane/actions/removeTracker";
import { refreshTracker } from "../../../src/taskpane/actions/trackers";
import { xmrFigures } from "../../../src/trackers/process/xmrFigures";
import { startWorkbench } from "../../workbench/startWorkbench";
import { workbookState } from "../../workbench/workbookState";
import { enter, valuesOf } from "./sampleBudget";
import { buildKpis } from "./sampleKpis";

const quiet = () => undefined;
const months = (count: number) =>
  Array.from({ length: count }, (_, at) => `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`);
const steady = [95, 94, 96, 95, 93, 95, 96, 94, 95, 94];
const jump = [3, 2, 3, 4, 3, 2, 3, 4, 3, 12];

/** A list of KPIs with their months across; one of them has a name that a search would take for anything. */
function rows(count: number) {
  return [
    ["KPI", "Target", ...months(count)],
    ["On-time delivery", 95, ...steady.slice(0, count)],
    ["*", 3, ...jump.slice(0, count)],
    ["Idle", 1, "", "", 5, "", "", "", "", "", "", ""].slice(0, count + 2),
  ];
}

async function start(count = 10) {
  const workbench = await startWorkbench({ sheets: { List: rows(count) } });
  return { workbench, built: await buildKpis("List", { direction: "words" }) };
}

const panel = async (from: string) => {
  const [verdict, , figures] = await valuesOf("KPI charts", from);
  return { verdict: verdict[0], figures };
};

test("shows the KPIs that want a look first, with the limits and signals that calc finds", async () => {
  const { built } = await start();
  expect(built.reconciliation.differ).toEqual([]);
  expect(built.tracker.sheets).toContain("KPI charts");
  const picked = (await valuesOf("KPI charts", "B4:I4"))[0];
  expect([picked[0], picked[7]].sort()).toEqual(["*", "On-time delivery"]);
  const other = picked[0] === "*" ? "A5:F7" : "H5:M7";
  const { verdict, figures } = await panel(other);
  const { center, lower, upper, signals, values } = xmrFigures(jump, {
    constant: "wheeler",
    center: null,
    sigma: null,
  });
  expect(figures.map((value) => Number(Number(value).toFixed(9)))).toEqual(
    [12, center, lower, upper, values.length, signals].map((value) => Number(value.toFixed(9))),
  );
  expect(verdict).toBe("1 point breaks a rule: point 10");
});

test("follows what a person picks; gaps are passed over, and a refresh keeps the pick", async () => {
  const { built } = await start();
  await enter("KPI charts", "B4", [["Idle"]]);
  expect((await panel("A5:F7")).figures).toEqual([5, "", "", "", 1, 0]);
  await enter("List", "C4:D4", [[4, 6]]);
  expect((await panel("A5:F7")).figures.slice(4)).toEqual([3, 0]);
  await enter("KPI charts", "I4", [["No such KPI"]]);
  expect((await panel("H5:M7")).verdict).toBe("Pick a KPI with figures over time in the tinted cell");
  const refreshed = await refreshTracker(built.tracker.id, quiet);
  expect(refreshed.reconciliation.differ).toEqual([]);
  const [row] = await valuesOf("KPI charts", "A4:I4");
  expect([row[1], row[8]]).toEqual(["Idle", "No such KPI"]);
  expect(await refreshTracker(built.tracker.id, quiet)).toMatchObject({ changedCells: 0 });
});

test("a new month extends the charts, and changes no pick", async () => {
  const { built, workbench } = await start(9);
  const before = (await valuesOf("KPI charts", "B4:I4"))[0];
  await enter("List", "L1:L3", [["2025-10"], [94], [12]]);
  const refreshed = await refreshTracker(built.tracker.id, quiet);
  expect(refreshed.reconciliation.differ).toEqual([]);
  expect((await valuesOf("KPI charts", "B4:I4"))[0]).toEqual(before);
  expect((await panel("A5:F7")).figures[4]).toBe(10);
  const titles = await Excel.run(async (context) => {
    const charts = context.workbook.worksheets.getItem("KPI charts").charts.load("items/title/text");
    await context.sync();
    return charts.items.map(({ title }) => title.text);
  });
  expect(titles[0]).toBe("Chart 1: figures over 10 periods, with natural limits");
  const state = await workbookState(workbench);
  expect(await refreshTracker(built.tracker.id, quiet)).toMatchObject({ changedCells: 0 });
  expect(await workbookState(workbench)).toEqual(state);
});

test("goes with its scorecard without a trace", async () => {
  const workbench = await startWorkbench({ sheets: { List: rows(10) } });
  const before = await workbookState(workbench);
  const { tracker } = await buildKpis("List", { direction: "words" });
  await removeTracker(tracker.id);
  expect(await workbookState(workbench)).toEqual(before);
});
