import type { CellValue, Grid } from "../../src/sheets/grid";
import { readSheet } from "../../src/sheets/readSheet";
import { printTable, pseudoRandom } from "./timing";

const COLUMNS = 20;
const HEADINGS = ["Department", "Category", "Period", "Plan", "Actual", "Note"];

/** A budget of so many rows: the columns it needs, and codes and words beside them. */
function sheetOf(rows: number): Grid {
  const random = pseudoRandom(3);
  const amount = () => Math.floor(random.next().value * 1e7) / 100;
  const header = Array.from({ length: COLUMNS }, (_, at) => HEADINGS[at] ?? `Attribute ${at}`);
  const values: CellValue[][] = [header];
  for (let row = 0; row < rows; row++) {
    const line: CellValue[] = [
      `Department ${row % 17}`,
      `Category ${row % 43}`,
      `2026-${String(1 + (row % 12)).padStart(2, "0")}`,
    ];
    line.push(amount(), row % 7 === 0 ? "" : amount(), "");
    for (let at = line.length; at < COLUMNS; at++) line.push(at % 2 === 0 ? `A${(row * at) % 91}` : row * at);
    values.push(line);
  }
  return { sheet: "Export", firstRow: 0, firstColumn: 0, values };
}

/** The least that any reading does: every cell looked at once. */
function plainPass({ values }: Grid): number {
  let filled = 0;
  for (const row of values) for (const value of row) if (value !== "") filled += typeof value === "number" ? 1 : 2;
  return filled;
}

/** Time and memory of reading a sheet of 20 columns, beside a plain pass over its values. */
export function benchReading(): void {
  const rows = [1_000, 10_000, 100_000, 1_000_000].map((count) => {
    const grid = sheetOf(count);
    const cells = count * COLUMNS;
    const pass = bestOf(count >= 1_000_000 ? 2 : 5, () => plainPass(grid));
    const before = process.memoryUsage().heapUsed;
    const read = bestOf(count >= 1_000_000 ? 1 : 3, () => readSheet(grid).lines.length);
    const memory = Math.max(0, process.memoryUsage().heapUsed - before);
    return [
      count.toLocaleString("en-US"),
      ((read * 1e6) / cells).toFixed(0),
      ((pass * 1e6) / cells).toFixed(1),
      (read / pass).toFixed(0),
      (memory / 2 ** 20).toFixed(0),
    ];
  });
  printTable(`Reading sheets of ${COLUMNS} columns`, [
    ["rows", "ns a cell", "plain pass, ns", "times the plain pass", "MiB more afterwards"],
    ...rows,
  ]);
}

function bestOf(runs: number, run: () => unknown): number {
  let best = Infinity;
  for (let at = 0; at < runs; at++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
