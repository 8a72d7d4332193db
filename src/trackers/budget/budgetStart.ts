import type { InputList } from "../kit/start/inputSheet";

/** A budget for people who have none yet, with three invented lines. */
export const budgetStart: InputList = {
  sheet: "Budget list",
  table: "BudgetList",
  columns: [
    { header: "Department", width: 18, shown: "words" },
    { header: "Category", width: 26, shown: "words" },
    { header: "Account type", width: 14, shown: "words", choices: ["Expense", "Revenue"] },
    { header: "Period", width: 11, shown: "month" },
    { header: "Plan", width: 13, shown: "money" },
    { header: "Actual", width: 13, shown: "money" },
    { header: "Notes", width: 32, shown: "longWords" },
  ],
  examples: (today) => [
    ["Operations", "Example 1 wages", "Expense", today, 42000, 41250, ""],
    ["Operations", "Example 2 travel", "Expense", today, 3000, 3420, "Two visits to suppliers"],
    ["Sales", "Example 3 services", "Revenue", today, 58000, 60100, ""],
  ],
};
