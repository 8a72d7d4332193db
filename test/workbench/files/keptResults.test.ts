import { choose, readSource } from "../../../src/taskpane/actions/workbook";
import { keptResults, keptWords } from "../../../src/workbench/files/keptResults";
import { openBytes } from "../../../src/workbench/files/openBytes";
import { openInSpreadsheet } from "../../../src/workbench/files/openInSpreadsheet";
import { saveFromSpreadsheet } from "../../../src/workbench/files/saveFromSpreadsheet";
import { emptySheetReport } from "../../../src/workbench/trackers/sourceReport";
import { withKeptResults } from "../../../src/workbench/trackers/withKeptResults";
import { badInput } from "../../badInputs/badInput";
import { startWorkbench } from "../startWorkbench";
import { budgetRows, madeXlsx } from "./hostile/madeXlsx";

const row = (at: number, formula: string) => `<row r="${at}"><c r="B${at}"><f>${formula}</f><v>${at}</v></c></row>`;

test("cells that keep the file's results are named with what is not known, a few of many and how many there are", async () => {
  const many = Array.from({ length: 30 }, (_, at) => row(at + 8, "MYUDF(1)")).join("");
  const rows = budgetRows(row(4, "_xlfn.PIVOTBY(A1,A2,A3,A4)") + row(5, "SUM(Jan:Dec!B2)") + row(6, "SUM(1,2)") + many);
  const { univerAPI, host } = await startWorkbench();
  openInSpreadsheet(univerAPI, host, openBytes("a.xlsx", madeXlsx({ rows })), "a.xlsx");
  const kept = keptResults(host.book, "Budget")!;
  expect(kept.count).toBe(32);
  expect(kept.cells).toHaveLength(20);
  expect(kept.cells.slice(0, 3)).toEqual([
    { cell: "B4", function: "PIVOTBY" },
    { cell: "B5", function: "Jan:Dec!" },
    { cell: "B8", function: "MYUDF" },
  ]);
  expect(keptWords("Budget", { count: 1, cells: kept.cells.slice(0, 1) })).toMatch(/B4 \(PIVOTBY\) keeps the result/);
  expect(keptResults(host.book, "No such sheet")).toBeNull();
  expect(withKeptResults(host.book, emptySheetReport("Budget").source)).toMatchObject({ keptResults: { count: 32 } });
});

badInput("B090", async () => {
  const { univerAPI, host } = await startWorkbench();
  const file = openBytes("a.xlsx", madeXlsx({ workbook: '<calcPr fullPrecision="0"/>' }));
  openInSpreadsheet(univerAPI, host, file, "a.xlsx");
  const { grid } = await readSource("Budget");
  expect(choose({ grid }, {}).source.remarks?.join()).toContain("precision as displayed");
  expect(openBytes("b.xlsx", await saveFromSpreadsheet(host)).precisionAsDisplayed).toBe(true);
  const usual = openBytes("c.xlsx", madeXlsx());
  openInSpreadsheet(univerAPI, host, usual, "c.xlsx");
  expect(choose({ grid: (await readSource("Budget")).grid }, {}).source.remarks).toBeUndefined();
});
