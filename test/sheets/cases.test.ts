import { readFileSync } from "node:fs";
import path from "node:path";
import type { CellValue, Grid } from "../../src/sheets/grid";
import type { FileCell } from "../../src/workbench/files/fileModel";
import { openBytes } from "../../src/workbench/files/openBytes";
import { judgeCase, readCase, type Outcome } from "../../src/workbench/score/judgeCase";
import type { ReadingCase } from "../../src/workbench/score/readingCase";

const folder = path.join(__dirname, "cases");
const cases = JSON.parse(readFileSync(path.join(folder, "INDEX.json"), "utf8")) as ReadingCase[];

/** The first sheet of a file as a grid, with the results that the file stores. */
function gridOf(file: string): Grid {
  const { sheets } = openBytes(file, readFileSync(path.join(folder, file)));
  const [{ name, cells, merges, rows }] = sheets;
  const height = Math.max(...cells.keys()) + 1;
  const width = Math.max(...[...cells.values()].flatMap((row) => [...row.keys()])) + 1;
  const read = (of: (row: number, column: number) => CellValue) =>
    Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column) => of(row, column)));
  const value = (row: number, column: number) => cells.get(row)?.get(column)?.value ?? "";
  return {
    sheet: name,
    firstRow: 0,
    firstColumn: 0,
    values: read(value),
    formulas: read((row, column) => cells.get(row)?.get(column)?.formula ?? value(row, column)),
    numberFormats: Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => formatOf(cells.get(row)?.get(column))),
    ),
    merges,
    hiddenRows: [...rows].flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
  };
}

function formatOf(cell: FileCell | undefined): string {
  return (cell?.style?.n as { pattern?: string } | undefined)?.pattern ?? "General";
}

function outcomeOf(entry: ReadingCase): Outcome {
  try {
    return readCase(entry, gridOf(entry.file));
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/** A sheet without a plan is still compared with a plan of nothing. */
const OPEN = new Set(["b06_no_plan.csv"]);

describe("small sheets with one difficulty each, met in public files", () => {
  test.each(cases.filter(({ file }) => !OPEN.has(file)).map((entry) => [entry.difficulty, entry] as const))(
    "%s",
    (_, entry) => {
      expect(judgeCase(entry, outcomeOf(entry)).differs).toEqual([]);
    },
  );
});
