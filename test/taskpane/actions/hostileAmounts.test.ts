import { startWorkbench } from "../../workbench/startWorkbench";
import { buildOnSheet, valuesOf } from "./sampleBudget";

type Cells = (string | number | boolean)[][];

const header = ["Department", "Category", "Type", "Month", "Plan", "Actual"];
const choices = { header: "1", department: "A", category: "B", type: "C", period: "D", plan: "E", actual: "F" };

/** Amounts and dates on which a pane and a sheet could disagree. */
const sheets: Record<string, Cells> = {
  "truth values": [
    header,
    ["Sales", "Rent", "Expense", "2026-01", 100, true],
    ["Sales", "Rent", "Expense", "2026-02", true, 50],
    ["Sales", "Travel", "Expense", "2026-01", 30, false],
    ["Sales", "Fees", "Expense", "2026-02", 40, 30],
  ],
  "formulas that show nothing": [
    header,
    ["Sales", "Rent", "Expense", "2026-01", 100, '=IF(1=1,"",5)'],
    ["Sales", "Rent", "Expense", "2026-02", '=""', 50],
    ["Sales", "Travel", "Expense", "2026-01", 30, '=""'],
    ["Sales", "Fees", "Expense", "2026-02", 40, 30],
  ],
  "1E+16 beside 1": [
    header,
    ["Sales", "Rent", "Expense", "2026-01", 1e16, 1e16],
    ["Sales", "Rent", "Expense", "2026-02", 1, 1],
    ["Sales", "Travel", "Expense", "2026-01", 1, 3],
    ["Sales", "Fees", "Expense", "2026-02", 3, 1e16],
  ],
  "days behind the last one": [
    header,
    ["Sales", "Rent", "Expense", 2_958_435, 100, 90],
    ["Sales", "Rent", "Expense", 2_958_465, 10, 5],
    ["Sales", "Travel", "Expense", 2_958_466, 30, 20],
    ["Sales", "Fees", "Expense", 46_023, 40, 30],
    ["Sales", "Fees", "Expense", 3_000_000, 4, ""],
  ],
};

test("truth values, blanks by formula, sizes beyond all digits and days that are none count alike on pane and sheet", async () => {
  await startWorkbench({ sheets });
  const found = [];
  for (const name of Object.keys(sheets)) {
    const built = await buildOnSheet(name, choices);
    const [[check]] = await valuesOf(built.tracker.sheets[0], "A3");
    const [expense] = built.figures.types;
    found.push([name, built.reconciliation.differ, String(check).slice(0, 1), expense.plan, expense.actual]);
  }
  expect(found).toEqual([
    ["truth values", [], "✔", 170, 80],
    ["formulas that show nothing", [], "✔", 170, 80],
    ["1E+16 beside 1", [], "✔", expect.closeTo(1e16, -2), expect.closeTo(2e16, -2)],
    ["days behind the last one", [], "✔", 184, 145],
  ]);
});
