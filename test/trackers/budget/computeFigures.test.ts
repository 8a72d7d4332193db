import * as fc from "fast-check";
import { readSheet } from "../../../src/sheets/readSheet";
import type { CellValue, Grid } from "../../../src/sheets/grid";
import { computeFigures } from "../../../src/trackers/budget/computeFigures";
import { defaultBudgetOptions } from "../../../src/trackers/budget/options";

function figuresOf(rows: CellValue[][], choices = {}) {
  const grid: Grid = { sheet: "Export", firstRow: 0, firstColumn: 0, values: rows };
  return computeFigures(readSheet(grid, choices), grid, defaultBudgetOptions);
}

const header = ["Department", "Category", "Type", "Period", "Plan", "Actual"];

describe("figures of a budget", () => {
  const { figures } = figuresOf([
    header,
    ["Sales", "Product sales", "Revenue", "2026-01", 1000, 1100],
    ["Sales", "Product sales", "Revenue", "2026-02", 1000, ""],
    ["Sales", "Travel", "Expense", "2026-01", 100, 130],
    ["Sales", "Travel", "Expense", "2026-02", 100, ""],
    ["Sales", "Training", "Expense", "2026-01", 50, 0],
    ["Sales", "Training", "Expense", "2026-02", 50, ""],
  ]);
  const [expense, revenue] = figures.types;

  test("expense leads, revenue follows", () => {
    expect(figures.types.map(({ type }) => type)).toEqual(["expense", "revenue"]);
  });

  test("a blank actual is not reported: its plan is not compared with anything", () => {
    expect(expense).toMatchObject({ plan: 300, planToDate: 150, actual: 130, variance: -20 });
    expect(revenue).toMatchObject({ plan: 2000, planToDate: 1000, actual: 1100, variance: 100 });
  });

  test("a zero is a value: nothing of the plan was spent", () => {
    expect(figures.lines.find(({ category }) => category === "Training")).toMatchObject({
      actual: 0,
      variance: -50,
      variancePercent: -1,
      status: "Favorable",
    });
  });

  test("the forecast is what happened and what is still planned", () => {
    expect(expense.forecast).toBe(130 + 150);
  });

  test("pace compares the share of budget with the share of time", () => {
    expect(figures.closedPeriods).toBe(1);
    expect(expense.pace).toBeCloseTo(130 / 300 / 0.5, 12);
  });

  test("net is revenue less expense", () => {
    expect(figures.net).toEqual({ plan: 1700, actual: 970, variance: 120, forecast: 2100 - 280 });
  });

  test("the bridge ties out", () => {
    expect(figures.bridge[0]).toMatchObject({ label: "Training", change: -50, from: 150, to: 100 });
    expect(figures.bridge.at(-1)?.to).toBe(130);
  });
});

test("the same lines in another order make the same figures", () => {
  const line = fc.record({
    department: fc.constantFrom("North", "South"),
    category: fc.constantFrom("Rent", "Travel", "Salaries"),
    month: fc.constantFrom("2026-01", "2026-02", "2026-03"),
    plan: fc.integer({ min: -100_000, max: 100_000 }),
    actual: fc.option(fc.integer({ min: -100_000, max: 100_000 })),
  });
  const table = (
    lines: { department: string; category: string; month: string; plan: number; actual: number | null }[],
  ) => [
    header,
    ...lines.map(({ department, category, month, plan, actual }): CellValue[] => [
      department,
      category,
      "Expense",
      month,
      plan / 100,
      actual === null ? "" : actual / 100,
    ]),
  ];
  fc.assert(
    fc.property(fc.array(line, { minLength: 3, maxLength: 30 }), (lines) => {
      const choices = { category: "B", department: "A", type: "C", period: "D", plan: "E", actual: "F", header: "1" };
      const one = figuresOf(table(lines), choices).figures;
      const other = figuresOf(table([...lines].reverse()), choices).figures;
      expect(other.types).toEqual(one.types);
      expect(other.periods).toEqual(one.periods);
      const byKey = (rows: typeof one.lines) => [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
      expect(
        byKey(other.lines).map(({ key, plan, actual, variance, status }) => [key, plan, actual, variance, status]),
      ).toEqual(
        byKey(one.lines).map(({ key, plan, actual, variance, status }) => [key, plan, actual, variance, status]),
      );
    }),
  );
});
