import { refreshTracker } from "../../../src/taskpane/actions/trackers";
import type { Built } from "../../../src/taskpane/actions/types";
import { startWorkbench } from "../../workbench/startWorkbench";
import { stateHash } from "../../workbench/workbookState";
import { amountShapes, expense } from "./amountShapes";
import { buildOnSheet, enter, valuesOf, refreshBudget } from "./sampleBudget";

const quiet = () => undefined;

const total = ({ figures }: Pick<Built, "figures">) => {
  const { plan, planToDate, actual } = figures.types.find(({ type }) => type === "expense")!;
  return { plan, planToDate, actual };
};

/** Plan, plan to date and actual of all expenses, as the table's own rows show them. */
async function shownTotal(): Promise<Record<string, number>> {
  const rows = await valuesOf("Budget lines", "A1:P40");
  const at = rows.findIndex((row) => row.includes("Category") || row.includes("Department"));
  const column = (head: string) => rows[at].indexOf(head);
  const sum = (head: string) =>
    rows
      .slice(at + 1)
      .filter((row) => row[column("Type")] === "Expense")
      .reduce((all, row) => all + (typeof row[column(head)] === "number" ? (row[column(head)] as number) : 0), 0);
  return { plan: sum("Plan"), planToDate: column("Plan to date") < 0 ? 0 : sum("Plan to date"), actual: sum("Actual") };
}

describe.each(Object.entries(amountShapes))("%s", (_, { rows, choices, total: expected, periods, edit }) => {
  test("says what the sheet says, follows the source at once; a refresh changes what is new and then nothing", async () => {
    const workbench = await startWorkbench({ sheets: { Export: rows } });
    const first = await buildOnSheet("Export", choices);
    expect(first.reconciliation.differ).toEqual([]);
    expect(total(first)).toEqual(expected);
    expect(first.figures.periods.map(({ period, byType }) => [period.label, byType[0].plan, byType[0].actual])).toEqual(
      periods,
    );

    const { tracker } = first;
    const built = await stateHash(workbench);
    expect(await refreshTracker(tracker.id, quiet)).toMatchObject({ changedCells: 0, newRows: 0, goneRows: 0 });
    expect(await stateHash(workbench)).toBe(built);
    const before = await shownTotal();
    await enter("Export", edit.cell, [[edit.value]]);
    const after = await shownTotal();
    for (const part of ["plan", "planToDate", "actual"] as const)
      expect(after[part] - before[part]).toBeCloseTo(edit.change[part], 6);
    const refreshed = await refreshBudget(tracker.id);
    expect(refreshed.reconciliation.differ).toEqual([]);
    expect(refreshed.keptEdits).toEqual([]);
    const state = await stateHash(workbench);
    expect(await refreshTracker(tracker.id, quiet)).toMatchObject({ changedCells: 0 });
    expect(await stateHash(workbench)).toBe(state);
  });
});

const linesOf = async (): Promise<unknown[][]> =>
  (await valuesOf("Budget lines", "A6:F20")).filter(([category]) => category !== "");

describe("what comes later", () => {
  const blocks = amountShapes["a block of plan and a block of actual, by month, with a total row"];

  test("a month that is added to both blocks is there after a refresh", async () => {
    await startWorkbench({ sheets: { Export: blocks.rows } });
    const { tracker } = await buildOnSheet("Export", blocks.choices);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Export");
      sheet.getRange("E:E").insert("Right");
      await context.sync();
      sheet.getRange("E2:E6").values = [[46113], [300], [41], [10], [351]];
      sheet.getRange("E2:E2").numberFormat = [["mmm-yy"]];
      sheet.getRange("I2:I6").values = [[46113], [299], [40], [10], [349]];
      sheet.getRange("I2:I2").numberFormat = [["mmm-yy"]];
      await context.sync();
    });
    const before = await shownTotal();
    expect(before).toEqual(blocks.total);
    const refreshed = await refreshBudget(tracker.id);
    expect(refreshed.reconciliation.differ).toEqual([]);
    expect(total(refreshed)).toEqual({ plan: 1056 + 351, planToDate: 672 + 351, actual: 660.5 + 349 });
    expect(refreshed.figures.periods.map(({ period }) => period.label)).toEqual([
      "Jan 2026",
      "Feb 2026",
      "Mar 2026",
      "Apr 2026",
    ]);
    expect(await refreshTracker(tracker.id, quiet)).toMatchObject({ changedCells: 0 });
  });

  test("a row that is added below is a new row of the table", async () => {
    const { rows, choices } = amountShapes["months across with plan and actual in rows"];
    await startWorkbench({ sheets: { Export: rows } });
    const { tracker } = await buildOnSheet("Export", choices);
    await enter("Export", "A6:E7", [
      ["Fees", "Budget", 5, 5, 5],
      ["Fees", "Actual", 6, "", ""],
    ]);
    const refreshed = await refreshBudget(tracker.id);
    expect(refreshed).toMatchObject({ newRows: 1, goneRows: 0, keptEdits: [] });
    expect(refreshed.reconciliation.differ).toEqual([]);
    expect((await linesOf()).map((row) => row.slice(0, 5))).toContainEqual(["Fees", "Expense", 15, 5, 6]);
    expect(await refreshTracker(tracker.id, quiet)).toMatchObject({ changedCells: 0 });
  });

  test("a month that is added to rows of plan and actual is there after a refresh", async () => {
    const { rows, choices } = amountShapes["months across with plan and actual in rows"];
    await startWorkbench({ sheets: { Export: rows } });
    const { tracker } = await buildOnSheet("Export", choices);
    await enter("Export", "F1:F5", [["'Apr 2026"], [300], [310], [40], [39]]);
    const refreshed = await refreshBudget(tracker.id);
    expect(refreshed.reconciliation.differ).toEqual([]);
    expect(total(refreshed)).toEqual({ plan: 1020.5 + 340, planToDate: 650 + 340, actual: 641 + 349 });
    expect(await refreshTracker(tracker.id, quiet)).toMatchObject({ changedCells: 0 });
  });

  test("a source that says other things with its amounts is refused in words, and nothing changes", async () => {
    const { rows, choices } = amountShapes["months across of a plan"];
    const workbench = await startWorkbench({ sheets: { Export: rows } });
    const { tracker } = await buildOnSheet("Export", choices);
    await enter("Export", "A1:E5", [
      ["Category", "Plan", "Actual", "", ""],
      ["Salaries", 900, 880, "", ""],
      ["Rent", 120, 120, "", ""],
      ["Fees", 10, 9, "", ""],
      ["", "", "", "", ""],
    ]);
    const before = await stateHash(workbench);
    await expect(refreshTracker(tracker.id, quiet)).rejects.toMatchObject({
      failure: { what: "The tracker was not refreshed." },
    });
    expect(await stateHash(workbench)).toBe(before);
  });
});

test("headings between the rows that say plan or actual are refused in words", async () => {
  const { host } = await startWorkbench({
    sheets: {
      Export: [
        ["Budget", "", "", ""],
        ["Item", "Jan", "Feb", "Mar"],
        ["Rent", 10, 10, 10],
        ["Wages", 20, 20, 20],
        ["", "", "", ""],
        ["Actual", "", "", ""],
        ["Item", "Jan", "Feb", "Mar"],
        ["Rent", 10, 11, 10],
        ["Wages", 21, 20, 19],
      ],
    },
  });
  await expect(buildOnSheet("Export", expense)).rejects.toMatchObject({
    failure: { why: "Headings between the rows say whether amounts are plan or actual." },
  });
  expect(host.book.sheets()).toHaveLength(1);
});

test("more periods than a formula can add up are refused", async () => {
  const months = Array.from(
    { length: 200 },
    (_, at) => `'${2010 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
  );
  await startWorkbench({
    sheets: {
      Export: [
        ["Item", ...months],
        ["Rent", ...months.map(() => 1)],
        ["Wages", ...months.map(() => 2)],
      ],
    },
  });
  await expect(buildOnSheet("Export", { ...expense, plan: "B", actual: "none" })).rejects.toMatchObject({
    failure: { why: "The sheet has more periods side by side than one formula can add up." },
  });
});
