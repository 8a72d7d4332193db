import type { Grid } from "../../../src/sheets/grid";
import type { ExpectedSheet } from "../../../src/workbench/score/expected";
import { judgeSheet } from "../../../src/workbench/score/judgeSheet";
import { calibration, scoreReport } from "../../../src/workbench/score/scoreReport";

const budget: Grid = {
  sheet: "Budget",
  firstRow: 0,
  firstColumn: 0,
  values: [
    ["Item", "Budget", "Actual", "Notes"],
    ["Rent", 500, 480, "paid"],
    ["Power", 100, 130, ""],
    ["Total", 600, 610, ""],
  ],
};
const expected: ExpectedSheet = {
  file: "budget.csv",
  kind: "budget",
  header_row: 1,
  columns: { category: "Item", plan: "Budget", actual: "Actual", notes: "Notes" },
  expected: { plan_total: 600, actual_total: 610, subtotal_rows: [4] },
};

test("a sheet that is read as a person sees it is all right", () => {
  const judged = judgeSheet(expected, budget);
  expect(judged).toMatchObject({
    header: "right",
    kind: true,
    missed: [],
    totals: { found: 1, expected: 1, beyond: 0 },
  });
  expect(judged.shown.map(({ role, verdict }) => `${role} ${verdict}`)).toEqual([
    "category right",
    "plan right",
    "actual right",
    "note right",
  ]);
  expect(scoreReport([judged])).toContain("budget.csv: all right\n");
});

test("a role at another column is wrong there and missing where it belongs", () => {
  const judged = judgeSheet(
    { ...expected, columns: { plan: "Actual", actual: null }, expected: { plan_total: 1 } },
    budget,
  );
  const wrong = judged.shown.filter(({ verdict }) => verdict === "wrong").map(({ role }) => role);
  expect(wrong).toEqual(["plan", "actual"]);
  expect(judged.missed).toEqual([{ role: "plan", header: "Actual", asked: false }]);
  expect(scoreReport([judged])).toContain('plan is not B "Budget"');
  expect(scoreReport([judged])).toContain("plan_total 600 for 1");
});

test("what is asked is answered as a person would, and not counted as wrong", () => {
  const planOnly: Grid = { ...budget, values: budget.values.map((row) => row.slice(0, 2)) };
  const judged = judgeSheet({ ...expected, columns: { category: "Item", plan: "Budget", actual: null } }, planOnly);
  expect(judged.figures).toContainEqual({ name: "plan_total", expected: 600, found: 600 });
  expect(judged.shown.every(({ verdict }) => verdict === "right")).toBe(true);
});

test("calibration counts how often each step of confidence was right", () => {
  const role = { role: "plan", letter: "B", header: "Budget" };
  const steps = calibration([
    { ...role, confidence: 0.97, verdict: "right" },
    { ...role, confidence: 0.99, verdict: "wrong" },
    { ...role, confidence: 0.55, verdict: "right" },
    { ...role, confidence: 0.55, verdict: "asked" },
  ]);
  expect(steps.filter(({ roles }) => roles > 0)).toEqual([
    { from: 0.5, to: 0.6, roles: 1, right: 1 },
    { from: 0.95, to: 1, roles: 2, right: 1 },
  ]);
});
