import type { Choices } from "../../../src/sheets/source";

type Cells = (string | number)[][];

/** A sheet, what a tracker of it must say, and an edit that the table must follow at once. */
export interface AmountShape {
  rows: Cells;
  choices: Choices;
  total: { plan: number; planToDate: number; actual: number | null };
  /** By period: plan and actual of the leading type. */
  periods: [string, number | null, number | null][];
  edit: { cell: string; value: number | string; change: { plan: number; planToDate: number; actual: number } };
}

export const expense = { type: "expense" };

/** Ways in which amounts lie on a sheet beside a column for each. */
export const amountShapes: Record<string, AmountShape> = {
  "a column that says budget or actual, without periods": {
    rows: [
      ["Department", "Category", "Version", "Amount"],
      ["Plant", "Wages", "Budget", 900],
      ["Plant", "Wages", "Actual", 880],
      ["Shop", "Rent", "Budget", 120],
      ["Shop", "Rent", "Actual", 120.5],
      ["Shop", "Repairs", "Budget", 70],
    ],
    choices: expense,
    total: { plan: 1090, planToDate: 1020, actual: 1000.5 },
    periods: [],
    edit: { cell: "D3", value: 890, change: { plan: 0, planToDate: 0, actual: 10 } },
  },
  "a column that says budget, actual or forecast, by month, with text, a total and another spelling": {
    rows: [
      ["Scenario", "Category", "Month", "Amount"],
      ["Budget", "Wages", 46023, 300],
      ["Budget", "Wages", 46054, 310],
      ["Budget", "Wages", 46082, 290],
      ["budget", "Rent", 46023, "'1,040.50"],
      ["Budget", "Rent", 46054, 40],
      ["Actual", "Wages", 46023, 295],
      ["Actual", "WAGES ", 46054, 320],
      ["Actuals", "Rent", 46023, 41],
      ["Actual", "Rent", 46054, "'pending"],
      ["Forecast", "Wages", 46023, 900],
      ["Forecast", "Rent", 46023, 1080],
      ["Budget", "Total", "", 1980.5],
    ],
    choices: expense,
    total: { plan: 1980.5, planToDate: 1650.5, actual: 656 },
    periods: [
      ["Jan 2026", 1340.5, 336],
      ["Feb 2026", 350, 320],
      ["Mar 2026", 290, null],
    ],
    edit: { cell: "D10", value: 44, change: { plan: 0, planToDate: 40, actual: 44 } },
  },
  "a column that says plan or actual beside revenue and expense, by quarter written out": {
    rows: [
      ["Kind", "Version", "Account", "Quarter", "Amount"],
      ["Revenue", "Plan", "Sales", "Q1", 5000],
      ["Revenue", "Actual", "Sales", "Q1", 5100],
      ["Expense", "Plan", "Rent", "Q1", 400],
      ["Expense", "Plan", "Rent", "Q2", 410],
      ["Expense", "Actual", "Rent", "Q1", 390],
      ["Expense", "Actual", "Travel", "Q1", 25],
    ],
    choices: {},
    total: { plan: 810, planToDate: 400, actual: 415 },
    periods: [
      ["Q1", 400, 415],
      ["Q2", 410, null],
    ],
    edit: { cell: "E6", value: 391, change: { plan: 0, planToDate: 0, actual: 1 } },
  },
  "months across of a plan": {
    rows: [
      ["Operating budget 2026", "", "", "", ""],
      ["Category", "Jan", "Feb", "Mar", "Total"],
      ["Salaries", 300, 310, 290, "=SUM(B3:D3)"],
      ["Rent", 40, "'40.25", 40, "=SUM(B4:D4)"],
      ["Total", "=SUM(B3:B4)", "=SUM(C3:C4)", "=SUM(D3:D4)", "=SUM(E3:E4)"],
    ],
    choices: { ...expense, actual: "none" },
    total: { plan: 1020.25, planToDate: 0, actual: null },
    periods: [
      ["Jan", 340, null],
      ["Feb", 350.25, null],
      ["Mar", 330, null],
    ],
    edit: { cell: "B3", value: 305, change: { plan: 5, planToDate: 0, actual: 0 } },
  },
  "a block of plan and a block of actual, by month, with a total row": {
    rows: [
      ["", "Budget", "", "", "Actual", "", ""],
      ["Item", "Jan-26", "Feb-26", "Mar-26", "Jan-26", "Feb-26", "Mar-26"],
      ["Salaries", 300, 310, 290, 295, 305, ""],
      ["Rent", 40, 40, 40, 40, "'n/a", ""],
      ["Travel", 10, 12, 14, 9, "'11.50", ""],
      ["Total", 350, 362, 344, 344, 316.5, ""],
    ],
    choices: expense,
    total: { plan: 1056, planToDate: 672, actual: 660.5 },
    periods: [
      ["Jan 2026", 350, 344],
      ["Feb 2026", 362, 316.5],
      ["Mar 2026", 344, null],
    ],
    edit: { cell: "G3", value: 288, change: { plan: 0, planToDate: 290, actual: 288 } },
  },
  "plan and actual of each month beside each other, with variances that cannot be worked out": {
    rows: [
      ["", "Jan 2026", "", "", "Feb 2026", "", "", "Mar 2026", "", ""],
      ["Category", "Plan", "Actual", "Var %", "Plan", "Actual", "Var %", "Plan", "Actual", "Var %"],
      ["Wages", 100, 90, "=C3/B3-1", 100, 120, "=F3/E3-1", 110, "", "=I3/H3-1"],
      ["Fees", 0, 5, "=C4/B4-1", 20, 18, "=F4/E4-1", 20, "", "=I4/H4-1"],
      ["5* hotels", 30, 31, "=C5/B5-1", 30, 28, "=F5/E5-1", 35, "", "=I5/H5-1"],
    ],
    choices: expense,
    total: { plan: 445, planToDate: 280, actual: 292 },
    periods: [
      ["Jan 2026", 130, 126],
      ["Feb 2026", 150, 166],
      ["Mar 2026", 165, null],
    ],
    edit: { cell: "B3", value: 101, change: { plan: 1, planToDate: 1, actual: 0 } },
  },
  "months of actuals beside an annual budget": {
    rows: [
      ["Item", "Annual budget", "Jan 2026", "Feb 2026", "Mar 2026"],
      ["Salaries", 4000, 300, 310, ""],
      ["Rent", 500, 40, 40, ""],
      ["Fees", 60, "", "", ""],
    ],
    choices: { ...expense },
    total: { plan: 4560, planToDate: 4500, actual: 690 },
    periods: [
      ["Jan 2026", null, 340],
      ["Feb 2026", null, 350],
      ["Mar 2026", null, null],
    ],
    edit: { cell: "E2", value: 290, change: { plan: 0, planToDate: 0, actual: 290 } },
  },
  "months across with plan and actual in rows": {
    rows: [
      ["Item", "Version", "Jan 2026", "Feb 2026", "Mar 2026"],
      ["Wages", "Budget", 300, 310, 290],
      ["Wages", "Actual", 295, 305, ""],
      ["Rent", "Budget", 40, "'40.5", 40],
      ["Rent", "Actual", 41, "'open", ""],
    ],
    choices: expense,
    total: { plan: 1020.5, planToDate: 650, actual: 641 },
    periods: [
      ["Jan 2026", 340, 336],
      ["Feb 2026", 350.5, 305],
      ["Mar 2026", 330, null],
    ],
    edit: { cell: "E3", value: 288, change: { plan: 0, planToDate: 290, actual: 288 } },
  },
};
