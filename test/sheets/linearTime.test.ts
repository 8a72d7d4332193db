import type { CellValue } from "../../src/sheets/grid";
import { readSheet } from "../../src/sheets/readSheet";
import { gridOf } from "./grids";

/** A long budget: words, periods, amounts, some text among them, and columns that have no role. */
function budget(lines: number, columns: number): CellValue[][] {
  const header: CellValue[] = ["Period", "Department", "Category", "Type", "Budget", "Actual", "Note"];
  while (header.length < columns) header.push(`Extra ${header.length}`);
  const rows = Array.from({ length: lines }, (_, at) => {
    const row: CellValue[] = [`Jan-2${at % 9}`, `Dept ${at % 40}`, `Line ${at % 300}`, at % 5 ? "Expense" : "Revenue"];
    row.push(((at * 37) % 9973) + 0.25, at % 7 ? (at * 41) % 9871 : "n/a", at % 11 ? "" : `see file ${at}`);
    while (row.length < columns) row.push(row.length % 2 ? `text ${at % 1000}` : (at * 3) % 1013);
    return row;
  });
  return [header, ...rows];
}

function quickest(lines: number): number {
  const grid = gridOf(budget(lines, 20));
  let best = Infinity;
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    expect(readSheet(grid).lines).toHaveLength(lines);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

it("takes time in proportion to the sheet's length", () => {
  quickest(1000);
  const perLine = quickest(4000) / 4000;
  // Eight times the lines; anything quadratic would take eight times as long for each of them.
  expect(quickest(32_000) / 32_000).toBeLessThan(3 * perLine);
});
