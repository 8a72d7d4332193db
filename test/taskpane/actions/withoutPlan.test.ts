import { refreshTracker } from "../../../src/taskpane/actions/trackers";
import { startWorkbench } from "../../workbench/startWorkbench";
import { buildOnSheet, enter, refreshBudget, valuesOf } from "./sampleBudget";

const costs = [
  ["Expense", "Actual"],
  ["Rent", 900],
  ["Insurance", 310],
];

const byMonth = [
  ["Department", "Account", "Type", "Month", "Actual"],
  ["Sales", "Licenses", "Revenue", "Jan 2026", 5000],
  ["Sales", "Travel", "Expense", "Jan 2026", 300],
  ["IT", "Hosting", "Expense", "Jan 2026", 800],
  ["Sales", "Licenses", "Revenue", "Feb 2026", 5500],
  ["IT", "Hosting", "Expense", "Feb 2026", 850],
];

const none = { plan: "none" };
const words = /Unfavorable|Favorable|On plan(?! within)|n\/a/;

/** All that both sheets show, as one text. */
async function shown(): Promise<string> {
  const sheets = [await valuesOf("Budget tracker", "A1:P60"), await valuesOf("Budget lines", "A1:P20")];
  return sheets.flat(2).join("|");
}

test("where the source has no plan, nothing of a plan or a variance is shown, and actuals reconcile", async () => {
  await startWorkbench({ sheets: { Costs: costs } });
  const { tracker, reconciliation, figures } = await buildOnSheet("Costs", { ...none, type: "expense" });
  expect(reconciliation.differ).toEqual([]);
  expect(figures.types).toMatchObject([{ plan: null, variance: null, used: null, actual: 1210, status: "" }]);
  expect(figures.bridge).toEqual([]);
  const [head, ...rows] = await valuesOf("Budget lines", "A5:L7");
  const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
  expect(column("Actual")).toEqual([900, 310]);
  for (const name of ["Plan", "Variance", "Variance %", "Status", "Used", "Remaining"])
    expect([name, column(name)]).toEqual([name, ["", ""]]);
  expect(await shown()).not.toMatch(words);
  const [[check]] = await valuesOf("Budget tracker", "A3");
  expect(check).toBe("✔ Reconciled with the source to the cent");

  await enter("Costs", "B3", [[320]]);
  expect((await valuesOf("Budget tracker", "A3"))[0][0]).toBe("✔ Reconciled with the source to the cent");
  await refreshBudget(tracker.id);
  expect(await refreshTracker(tracker.id, () => undefined)).toMatchObject({ changedCells: 0 });
  await enter("Costs", "A4:B4", [["Postage", 12]]);
  expect((await valuesOf("Budget tracker", "A3"))[0][0]).toMatch(/^✖/);
  const refreshed = await refreshBudget(tracker.id);
  expect(refreshed.reconciliation.differ).toEqual([]);
  expect(refreshed.newRows).toBe(1);
});

test.each(["plan", "runrate", "phased"] as const)("with periods and revenue, forecast by %s", async (forecast) => {
  await startWorkbench({ sheets: { Ledger: byMonth } });
  const { reconciliation, figures } = await buildOnSheet("Ledger", none, { forecast });
  expect(reconciliation.differ).toEqual([]);
  expect(figures.net).toMatchObject({ plan: null, variance: null, actual: 8550 });
  expect(figures.periods.map(({ byType }) => byType.map(({ actual, plan }) => [actual, plan]))).toEqual([
    [
      [1100, null],
      [5000, null],
    ],
    [
      [850, null],
      [5500, null],
    ],
  ]);
  expect(await shown()).not.toMatch(words);
});
