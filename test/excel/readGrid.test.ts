import { readSource } from "../../src/taskpane/actions/workbook";
import { buildOnSheet } from "../taskpane/actions/sampleBudget";
import { startWorkbench } from "../workbench/startWorkbench";

async function merge(sheet: string, ...addresses: string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const address of addresses) context.workbook.worksheets.getItem(sheet).getRange(address).merge();
    await context.sync();
  });
}

test("departments that are merged over their rows count for each of them", async () => {
  await startWorkbench({
    sheets: {
      Export: [
        ["Department", "Category", "Plan", "Actual"],
        ["Plant", "Rent", 10, 11],
        ["", "Wages", 20, 19],
        ["Shop", "Rent", 5, 6],
        ["", "Travel", 1, 2],
      ],
    },
  });
  await merge("Export", "A2:A3", "A4:A5");
  const built = await buildOnSheet("Export", { type: "expense" });
  expect(built.reconciliation.differ).toEqual([]);
  expect(built.figures.lines.map(({ department, category, plan }) => [department, category, plan])).toEqual([
    ["Plant", "Rent", 10],
    ["Plant", "Wages", 20],
    ["Shop", "Rent", 5],
    ["Shop", "Travel", 1],
  ]);
});

test("merged areas far down are read, each once, in one round trip more than nothing", async () => {
  const rows = Array.from({ length: 600 }, (_, at) => [`Line ${at}`, "", at]);
  const { host } = await startWorkbench({ sheets: { Export: rows } });
  await merge("Export", ...rows.map((_, at) => `A${at + 1}:B${at + 1}`).slice(1), "A1:B1");
  await merge("Export", "C341:C343");
  host.resetCounts();
  const { grid } = await readSource("Export");
  expect(host.counts.syncs).toBe(2);
  expect(grid.merges).toHaveLength(601);
  expect(grid.merges).toContainEqual({ row: 340, column: 2, rows: 3, columns: 1 });
});
