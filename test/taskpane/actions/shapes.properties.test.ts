import * as fc from "fast-check";
import type { Built } from "../../../src/taskpane/actions/types";
import { startWorkbench } from "../../workbench/startWorkbench";
import { buildOnSheet } from "./sampleBudget";

type Cell = string | number;

/** A budget: plan and actual of each category in each of four months; `null` is not reported. */
type Budget = { category: string; plan: number[]; actual: (number | null)[] }[];

const months = [46023, 46054, 46082, 46113];
const cents = fc.integer({ min: -500_000, max: 9_000_000 }).map((amount) => amount / 100);
const budgets: fc.Arbitrary<Budget> = fc
  .uniqueArray(fc.constantFrom("Wages", "Rent", "R&D", "Fees", "5* hotels", "=1+1", "#N/A?", "Jan", "1/2"), {
    minLength: 2,
    maxLength: 6,
  })
  .chain((categories) =>
    fc.tuple(
      ...categories.map((category) =>
        fc.record({
          category: fc.constant(category),
          plan: fc.array(cents, { minLength: 4, maxLength: 4 }),
          actual: fc.array(fc.option(cents, { freq: 3 }), { minLength: 4, maxLength: 4 }),
        }),
      ),
    ),
  );

const filled = (amount: number | null): Cell => amount ?? "";
const heads = ["'Jan 2026", "'Feb 2026", "'Mar 2026", "'Apr 2026"];

/** The same budget, laid out in each of the ways that people choose. */
const layouts: Record<string, (budget: Budget) => Cell[][]> = {
  "a row a month": (budget) => [
    ["Category", "Month", "Plan", "Actual"],
    ...budget.flatMap(({ category, plan, actual }) =>
      months.map((month, at): Cell[] => [`'${category}`, month, plan[at], filled(actual[at])]),
    ),
  ],
  "a row for each plan and each actual": (budget) => [
    ["Category", "Month", "Version", "Amount"],
    ...budget.flatMap(({ category, plan, actual }) =>
      months.flatMap((month, at): Cell[][] => [
        [`'${category}`, month, "Budget", plan[at]],
        [`'${category}`, month, "Actual", filled(actual[at])],
      ]),
    ),
  ],
  "months across in blocks": (budget) => [
    [
      "Category",
      ...heads.map((head) => head.replace("'", "Plan ")),
      ...heads.map((head) => head.replace("'", "Actual ")),
    ],
    ...budget.map(({ category, plan, actual }): Cell[] => [`'${category}`, ...plan, ...actual.map(filled)]),
  ],
  "months across in pairs": (budget) => [
    ["Category", ...heads.flatMap((head) => [head.replace("'", "Plan "), head.replace("'", "Actual ")])],
    ...budget.map(({ category, plan, actual }): Cell[] => [
      `'${category}`,
      ...plan.flatMap((amount, at) => [amount, filled(actual[at])]),
    ]),
  ],
  "months across, plan and actual in rows": (budget) => [
    ["Category", "Version", ...heads],
    ...budget.flatMap(({ category, plan, actual }): Cell[][] => [
      [`'${category}`, "Budget", ...plan],
      [`'${category}`, "Actual", ...actual.map(filled)],
    ]),
  ],
};

const figuresOf = ({ figures }: Built) => ({
  lines: figures.lines.map(({ category, plan, planToDate, actual, variance, status }) => ({
    category,
    plan,
    planToDate,
    actual,
    variance,
    status,
  })),
  periods: figures.periods.map(({ period, byType }) => [
    period.label,
    byType[0].plan,
    byType[0].actual,
    byType[0].variance,
  ]),
});

test("a budget gives the same figures however its amounts lie, and its sheet agrees", async () => {
  await fc.assert(
    fc.asyncProperty(budgets, async (budget) => {
      const found = new Map<string, ReturnType<typeof figuresOf>>();
      for (const [name, layOut] of Object.entries(layouts)) {
        await startWorkbench({ sheets: { Export: layOut(budget) } });
        const built = await buildOnSheet("Export", { header: "1", category: "A", type: "expense" });
        expect({ name, differ: built.reconciliation.differ }).toEqual({ name, differ: [] });
        found.set(name, figuresOf(built));
      }
      const [first, ...others] = [...found.values()];
      for (const other of others) expect(other).toEqual(first);
    }),
    { numRuns: 4 },
  );
});
