import { buildBudget } from "../../../src/taskpane/actions/budget";
import { choose, look } from "../../../src/taskpane/actions/workbook";
import { refreshTracker } from "../../../src/taskpane/actions/trackers";
import type { Choices } from "../../../src/sheets/source";
import type { BudgetFigures } from "../../../src/trackers/budget/figures";
import { defaultBudgetOptions } from "../../../src/trackers/budget/options";
import { startWorkbench } from "../../workbench/startWorkbench";
import { buildOnSheet, enter, refreshBudget, valuesOf } from "./sampleBudget";

type Rows = (string | number)[][];

interface Ledger {
  rows: Rows;
  choices?: Choices;
  /** An amount of revenue, and another one that stands there later, each as in the ledger. */
  edit: { cell: string; value: number; change: number };
}

/** Invented sheets of a ledger that writes credits with a minus, in every way in which amounts lie. */
const ledgers: Record<string, Ledger> = {
  "plan and actual beside each other": {
    rows: [
      ["Account", "Type", "Month", "Plan", "Actual"],
      ["4000 Product sales", "Revenue", "2026-01", -12000, -9000],
      ["4000 Product sales ", "Revenue", "2026-02", -12000, ""],
      ["4100 Services", "Revenue", "2026-01", "'(3,000.00)", -3500],
      ["4200 Returns", "Revenue", "2026-01", 200, 250],
      ["6000 Rent", "Expense", "2026-01", 4000, 4200],
      ["6100 Travel", "Expense", "2026-01", "'1,000.50", -20],
      ["Total", "", "", -21799.5, -8070],
    ],
    edit: { cell: "E2", value: -9500, change: 500 },
  },
  "periods across": {
    rows: [
      ["", "", "Budget", "", "", "Actual", "", ""],
      ["Account", "Type", "Jan-26", "Feb-26", "Mar-26", "Jan-26", "Feb-26", "Mar-26"],
      ["4000 Product sales", "Revenue", -500, -510, -520, -480, "", ""],
      ["4100 Services", "Revenue", "'-40.25", -40, -42, -41, "", ""],
      ["6000 Rent", "Expense", 100, 100, 100, 101, "", ""],
    ],
    edit: { cell: "G3", value: -490, change: 490 },
  },
  "a column that says plan or actual": {
    rows: [
      ["Kind", "Version", "Account", "Quarter", "Amount"],
      ["Revenue", "Plan", "Sales", "Q1", -5000],
      ["Revenue", "Plan", "Sales", "Q2", -5500],
      ["Revenue", "Actual", "Sales", "Q1", -5100],
      ["Revenue", "Actual", "SALES", "Q1", "'-7"],
      ["Expense", "Plan", "Rent", "Q1", 400],
      ["Expense", "Actual", "Rent", "Q1", 390],
    ],
    edit: { cell: "E4", value: -5101, change: 1 },
  },
  "revenue alone": {
    rows: [
      ["Region", "Month", "Revenue plan", "Revenue actual"],
      ["North", "2026-01", -70, -80],
      ["South", "2026-01", -60, -50],
      ["South", "2026-02", -65, ""],
    ],
    choices: { type: "revenue", category: "A" },
    edit: { cell: "D3", value: -55, change: 5 },
  },
};

/** The same sheet with revenue as it counts: what the tracker must say, worked out by a tracker that turns nothing. */
function turned({ rows }: Ledger): Rows {
  const turn = (cell: string | number) => {
    if (typeof cell === "number") return cell === 0 ? 0 : -cell;
    if (!/^'[-(]?[\d,.]+\)?$/.test(cell)) return cell;
    const bare = cell.replace(/[-()]/g, "");
    return bare === cell ? `'-${cell.slice(1)}` : bare;
  };
  const hasType = rows.some((row) => row.includes("Revenue"));
  return rows.map((row) => (hasType && !row.includes("Revenue") ? row : row.map(turn)));
}

const of = ({ types, net, lines, periods, bridge, counts }: BudgetFigures) => ({
  types,
  net,
  lines,
  periods,
  bridge,
  counts,
});

const quiet = () => undefined;

describe.each(Object.entries(ledgers))("%s", (_, ledger) => {
  test("the tracker shows revenue as positive, follows the sheet, and keeps to it at a refresh", async () => {
    await startWorkbench({ sheets: { Export: ledger.rows, Turned: turned(ledger) } });
    const plain = await buildOnSheet("Turned", { ...ledger.choices, signs: "debit" });
    const { tracker, figures, reconciliation } = await buildOnSheet("Export", { ...ledger.choices, signs: "credit" });
    expect(reconciliation.differ).toEqual([]);
    expect(of(figures)).toEqual(of(plain.figures));
    const [dashboard, lines] = tracker.sheets;
    const revenue = async () => {
      const rows = await valuesOf(lines, "A1:P30");
      const heads = rows.find((row) => row.includes("Owner"))!;
      const at = (head: string) => heads.indexOf(head);
      const sum = rows
        .slice(rows.indexOf(heads) + 1)
        .filter((row) => row[at("Type")] === "Revenue")
        .reduce((all, row) => all + (Number(row[at("Actual")]) || 0), 0);
      return Math.round(sum * 100) / 100;
    };
    const before = await revenue();
    expect(before).toBeCloseTo(figures.types.find(({ type }) => type === "revenue")!.actual!, 9);
    expect(before).toBeGreaterThan(0);
    const shown = (await valuesOf(dashboard, "A1:N60")).flat();
    expect(shown).toEqual(expect.arrayContaining(["Signs of revenue", "Turned: minus in the source"]));
    expect(shown).toContain("This tracker, signs as there");
    expect((await valuesOf(dashboard, "A3"))[0][0]).toMatch(/^✔ Reconciled with the source to the cent/);

    expect(await refreshTracker(tracker.id, quiet)).toMatchObject({ changedCells: 0 });
    await enter("Export", ledger.edit.cell, [[ledger.edit.value]]);
    expect((await revenue()) - before).toBeCloseTo(ledger.edit.change, 9);
    const refreshed = await refreshBudget(tracker.id);
    expect(refreshed).toMatchObject({ reconciliation: { differ: [] }, keptEdits: [] });
    expect((await valuesOf(dashboard, "A3"))[0][0]).toMatch(/^✔ Reconciled with the source to the cent/);
  });
});

test("the sheet that asks is answered either way, and a second tracker of it is not asked again", async () => {
  const { rows } = ledgers["periods across"];
  await startWorkbench({ sheets: { Export: rows } });
  const asked = await look("Export");
  expect(asked.source.questions.map(({ answers }) => answers.map(({ value }) => value))).toEqual([["credit", "debit"]]);
  const answered = choose(asked, { signs: "debit" });
  const { tracker } = await buildBudget(answered, defaultBudgetOptions, quiet, new AbortController().signal);
  const refreshed = await refreshBudget(tracker.id);
  expect(refreshed.figures.types.find(({ type }) => type === "revenue")!.actual).toBe(-521);
  const again = await look("Export");
  expect(again.source.questions).toEqual([]);
});
