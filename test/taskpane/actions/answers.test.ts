import { refreshTracker } from "../../../src/taskpane/actions/trackers";
import type { Choices } from "../../../src/sheets/source";
import { startWorkbench } from "../../workbench/startWorkbench";
import { buildOnSheet, enter, refreshBudget } from "./sampleBudget";

const header = ["Category", "Month", "Plan", "Actual"];

/** Sheets that leave something open, and the answer to it. */
const open: Record<string, { rows: (string | number)[][]; answers: Choices; plan: number }> = {
  "the decimal mark": {
    rows: [header, ["Rent", "2026-01", "'1,250", "'1,300"], ["Fees", "2026-01", "'2,125", "'2,000"]],
    answers: { decimal: ".", type: "expense" },
    plan: 3375,
  },
  "day or month first": {
    rows: [header, ["Rent", "'01/02/2026", 10, 11], ["Fees", "'03/02/2026", 20, 19]],
    answers: { dates: "dmy", type: "expense" },
    plan: 30,
  },
  "one of two currencies": {
    rows: [header, ["Rent", "2026-01", "'EUR 10", "'EUR 11"], ["Fees", "2026-01", "'USD 20", "'USD 19"]],
    answers: { currency: "EUR", type: "expense" },
    plan: 10,
  },
  "revenue and expense by their words": {
    rows: [header, ["Sales", "2026-01", 100, 110], ["Rent", "2026-01", 20, 19]],
    answers: { type: "mixed" },
    plan: 20,
  },
};

test.each(Object.entries(open))("a refresh does not ask again for %s", async (_, { rows, answers, plan }) => {
  await startWorkbench({ sheets: { Export: rows } });
  const { tracker, figures } = await buildOnSheet("Export", answers);
  const planOf = ({ types }: typeof figures) => types.find(({ type }) => type === "expense")!.plan;
  expect(planOf(figures)).toBe(plan);
  const refreshed = await refreshTracker(tracker.id, () => undefined);
  expect(refreshed).toMatchObject({ changedCells: 0, reconciliation: { differ: [] } });
  await enter("Export", "A4:D4", [["Rent", rows[1][1], 7, 8]]);
  const grown = await refreshBudget(tracker.id);
  expect(grown.reconciliation.differ).toEqual([]);
  expect(planOf(grown.figures)).toBe(plan + 7);
});

test("lines of one name that are revenue in one section and expense in the other are kept apart", async () => {
  await startWorkbench({
    sheets: {
      Export: [
        header,
        ["Revenue", "", "", ""],
        ["Sales", "2026-01", 100, 110],
        ["Other", "2026-01", 5, 6],
        ["Expenses", "", "", ""],
        ["Rent", "2026-01", 20, 19],
        ["Other", "2026-01", 7, 8],
      ],
    },
  });
  const { reconciliation, figures } = await buildOnSheet("Export");
  expect(reconciliation.differ).toEqual([]);
  expect(figures.types.map(({ type, plan, actual }) => [type, plan, actual])).toEqual([
    ["expense", 27, 27],
    ["revenue", 105, 116],
  ]);
});
