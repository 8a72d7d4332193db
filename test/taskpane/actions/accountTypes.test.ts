import { startWorkbench } from "../../workbench/startWorkbench";
import { buildOnSheet, enter, refreshBudget } from "./sampleBudget";

const header = ["Item", "Month", "Budget", "Actual"];
const rows = [
  ["Ticket sales", "Jan", 100, 110],
  ["Salaries", "Jan", 50, 55],
  ["Ticket sales", "Feb", 120, 100],
  ["Rent*", "Feb", 20, 20],
];

const planOf = (figures: { types: { type: string; plan: number | null }[] }) =>
  Object.fromEntries(figures.types.map(({ type, plan }) => [type, plan]));

describe("revenue and expense without a column that says so", () => {
  test.each(["Rent", "Rent*"])(
    "are told apart by the lines' names, also where a name is a pattern (%s)",
    async (name) => {
      await startWorkbench({
        sheets: { Shop: [header, ...rows.map(([item, ...rest]) => [item === "Rent*" ? name : item, ...rest])] },
      });
      const built = await buildOnSheet("Shop");
      expect(built.reconciliation.differ).toEqual([]);
      expect(planOf(built.figures)).toEqual({ revenue: 220, expense: 70 });
    },
  );

  test("follow a new name after a refresh", async () => {
    await startWorkbench({ sheets: { Shop: [header, ...rows] } });
    const built = await buildOnSheet("Shop");
    await enter("Shop", "A6:D6", [["Insurance", "Feb", 5, 6]]);
    const refreshed = await refreshBudget(built.tracker.id);
    expect(refreshed.reconciliation.differ).toEqual([]);
    expect(planOf(refreshed.figures)).toEqual({ revenue: 220, expense: 75 });
  });

  test("are kept apart under headings, also where one name stands on both sides", async () => {
    const sections = [
      ["Item", "Budget", "Actual"],
      ["REVENUES", "", ""],
      ["Fees", 100, 90],
      ["Other", 10, 5],
      ["EXPENDITURES", "", ""],
      ["Salaries", 60, 66],
      ["Other", 20, 25],
    ];
    await startWorkbench({ sheets: { Town: sections } });
    const built = await buildOnSheet("Town");
    expect(built.reconciliation.differ).toEqual([]);
    expect(planOf(built.figures)).toEqual({ revenue: 110, expense: 80 });
  });
});
