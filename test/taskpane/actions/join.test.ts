import { removeTracker } from "../../../src/taskpane/actions/removeTracker";
import { listTrackers, refreshTracker } from "../../../src/taskpane/actions/trackers";
import { openSheet } from "../../../src/taskpane/actions/workbook";
import type { Built } from "../../../src/taskpane/actions/types";
import { startWorkbench } from "../../workbench/startWorkbench";
import { stateHash } from "../../workbench/workbookState";
import { enter, refreshBudget, valuesOf } from "./sampleBudget";
import { buildJoined, offersFor, twoSheets } from "./twoSheets";

const quiet = () => undefined;

const expense = ({ figures }: Pick<Built, "figures">) => {
  const { plan, planToDate, actual } = figures.types.find(({ type }) => type === "expense")!;
  return { plan, planToDate, actual };
};

const start = () => startWorkbench({ sheets: { Notes: [["Remember", "the", "milk"]], ...twoSheets } });

test("a plan is offered the sheet with its actuals, and how many keys meet", async () => {
  await start();
  const [offer, ...others] = await offersFor("Plan", ["Plan", "Booked", "Notes"]);
  expect(others).toEqual([]);
  expect(offer).toMatchObject({ sheet: "Booked", figure: "actual", match: { both: 3, onlyPlan: 1, onlyActual: 1 } });
  expect(offer.join.shared).toEqual(["department", "category"]);
  expect(await offersFor("Booked", ["Plan", "Booked", "Notes"])).toMatchObject([{ sheet: "Plan", figure: "plan" }]);
});

test("a sheet that lacks nothing, or shares no keys, is offered none", async () => {
  await startWorkbench({
    sheets: {
      Both: [
        ["Category", "Plan", "Actual"],
        ["Rent", 10, 11],
        ["Wages", 20, 19],
      ],
      Plan: [
        ["Category", "Plan"],
        ["Rent", 10],
        ["Wages", 20],
      ],
      Booked: [
        ["Category", "Spent"],
        ["Boats", 10],
        ["Sails", 20],
      ],
    },
  });
  const all = ["Both", "Plan", "Booked"];
  expect(await offersFor("Both", all)).toEqual([]);
  expect(await offersFor("Plan", all)).toEqual([]);
});

test("plan and actual of two sheets become one tracker, whose figures follow both at once", async () => {
  await start();
  const built = await buildJoined("Plan", "Booked");
  expect(built.reconciliation.differ).toEqual([]);
  expect(expense(built)).toEqual({ plan: 14500, planToDate: 14200, actual: 11560 });
  expect(built.tracker).toMatchObject({
    sheets: ["Budget tracker", "Budget lines", "Budget data"],
    sourceSheet: "Plan",
  });
  await enter("Plan", "C7", [[350]]);
  await enter("Booked", "C6", [[60]]);
  const rows = await valuesOf("Budget lines", "A4:P10");
  const heads = rows.find((row) => row.includes("Category"))!;
  const lines = rows.map((row) => ["Department", "Category", "Plan", "Actual"].map((head) => row[heads.indexOf(head)]));
  expect(lines).toContainEqual(["Shop", "Travel", 350, ""]);
  expect(lines).toContainEqual(["Shop", "Gifts", 0, 60]);
});

test("a refresh takes in the new rows of both sheets, and a second one changes nothing", async () => {
  const workbench = await start();
  const { tracker } = await buildJoined("Plan", "Booked");
  const asBuilt = await stateHash(workbench);
  expect(await refreshTracker(tracker.id, quiet)).toMatchObject({ changedCells: 0 });
  expect(await stateHash(workbench)).toBe(asBuilt);
  await enter("Plan", "A8:C9", [
    ["Shop", "Repairs", 500],
    ["Total", "", 15000],
  ]);
  await enter("Booked", "A7:C7", [["Repairs", "Shop", 120]]);
  const refreshed = await refreshBudget(tracker.id);
  expect(refreshed.reconciliation.differ).toEqual([]);
  expect(refreshed.newRows).toBe(1);
  expect(expense(refreshed)).toEqual({ plan: 15000, planToDate: 14700, actual: 11680 });
  const state = await stateHash(workbench);
  expect(await refreshTracker(tracker.id, quiet)).toMatchObject({ changedCells: 0 });
  expect(await stateHash(workbench)).toBe(state);
});

test("months across on one sheet meet dates on the other", async () => {
  await startWorkbench({
    sheets: {
      Plan: [
        ["Category", "Jan 2026", "Feb 2026", "Mar 2026"],
        ["Rent", 10, 10, 10],
        ["Wages", 20, 25, 25],
      ],
      Booked: [
        ["Date", "Category", "Spent"],
        ["2026-01-15", "Rent", 9],
        ["2026-01-31", "Wages", 21],
        ["2026-02-10", "Rent", 12],
      ],
    },
  });
  const built = await buildJoined("Plan", "Booked");
  expect(built.reconciliation.differ).toEqual([]);
  expect(built.figures.periods.map(({ period, byType }) => [period.label, byType[0].plan, byType[0].actual])).toEqual([
    ["Jan 2026", 30, 30],
    ["Feb 2026", 35, 12],
    ["Mar 2026", 35, null],
  ]);
  expect(await refreshTracker(built.tracker.id, quiet)).toMatchObject({ changedCells: 0 });
});

test("removed, it leaves the workbook as it was", async () => {
  const workbench = await start();
  await openSheet("Plan");
  const before = await stateHash(workbench);
  const { tracker } = await buildJoined("Plan", "Booked");
  expect(await listTrackers()).toMatchObject([{ sourceSheet: "Plan", state: "ready" }]);
  await removeTracker(tracker.id);
  expect(await stateHash(workbench)).toBe(before);
});

test("a sheet that has gone, or holds something else, is named", async () => {
  await start();
  const { tracker } = await buildJoined("Plan", "Booked");
  await enter("Booked", "A1:C6", new Array(6).fill(["", "", ""]));
  await expect(refreshTracker(tracker.id, quiet)).rejects.toMatchObject({
    failure: { what: expect.stringContaining("do not belong together") as string },
  });
  await Excel.run((context) => {
    context.workbook.worksheets.getItem("Booked").delete();
    return context.sync();
  });
  await expect(refreshTracker(tracker.id, quiet)).rejects.toMatchObject({
    failure: { why: "One of its sheets is not there any more." },
  });
});
