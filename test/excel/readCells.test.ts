import { readCells } from "../../src/excel/readCells";
import { readContents } from "../../src/excel/readContents";
import { readFormulas } from "../../src/excel/readFormulas";
import { readGrid } from "../../src/excel/readGrid";
import { readSheets } from "../../src/excel/readSheets";
import { readSource } from "../../src/taskpane/actions/workbook";
import { contentAt } from "../../src/trackers/changes";
import { readSheet } from "../../src/sheets/readSheet";
import { startWorkbench } from "../workbench/startWorkbench";

const culture = { decimal: ".", thousands: ",", dateOrder: "mdy" } as const;
const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => [`Line ${at}`, at / 8, `="x"&A${at + 1}`, "é".repeat(20)]);

test("reads of any size keep under the limit: pieces by bytes, halved where an answer was too large", async () => {
  const { Excel, host } = await startWorkbench({ sheets: { Data: lines(3000) } });
  const read = () =>
    Excel.run((context) => readGrid(context, "Data", { row: 0, column: 0, rows: 3000, columns: 4 }, culture));
  const whole = await read();
  expect(host.counts.syncs).toBe(1);
  // A host that gives little at a time stands for a sheet of long texts.
  host.strictness.payloadLimit = 60_000;
  host.resetCounts();
  const inPieces = await read();
  expect(inPieces).toEqual(whole);
  expect(host.counts.syncs).toBeGreaterThan(5);
  expect(host.counts.largestResponse).toBeLessThanOrEqual(60_000);
  expect(whole.formulas?.[2999][2]).toBe('="x"&A3000');
  expect(whole.values[2999]).toEqual(["Line 2999", 2999 / 8, "xLine 2999", "é".repeat(20)]);
});

test("one row that is too large is read in columns, and what cannot be read at all fails as Excel says", async () => {
  const row = Array.from({ length: 300 }, (_, at) => `${at} ${"x".repeat(500)}`);
  const { Excel, host } = await startWorkbench({ sheets: { Data: [row, row] } });
  const read = () =>
    Excel.run((context) =>
      readCells(context, [{ sheet: "Data", row: 0, column: 0, rows: 2, columns: 300, properties: ["values"] }]),
    );
  host.strictness.payloadLimit = 50_000;
  expect((await read())[0].values).toEqual([row, row]);
  host.strictness.payloadLimit = 700;
  await expect(read()).rejects.toMatchObject({ code: expect.stringMatching("PayloadSizeLimitExceeded") });
});

test("a sheet with a cell at its very end opens and reads: of the table the grid, of the sheet every cell", async () => {
  const { Excel, host } = await startWorkbench({
    sheets: { Data: [["Category", "Plan"], ...Array.from({ length: 40 }, (_, at) => [`Line ${at}`, at])] },
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("XFD1048576").formulas = [["=1+1"]];
    const used = context.workbook.worksheets.getItem("Data").getUsedRange(true).load("values");
    await context.sync();
    expect(used.values).toBeNull();
  });
  host.resetCounts();
  const { grid } = await readSource("Data");
  expect(grid).toMatchObject({ firstRow: 0, firstColumn: 0, unread: ["XFD1048576"] });
  expect(readSheet(grid).remarks).toEqual(["What stands far from the table is not read: XFD1048576."]);
  expect([grid.values.length, grid.values[40]]).toEqual([41, ["Line 39", 39]]);
  expect(host.counts.syncs).toBeLessThanOrEqual(3);
  const { sheets } = await Excel.run(readSheets);
  expect(contentAt(sheets[0].content, 1_048_575, 16_383)).toEqual({ formula: "=1+1", value: 2 });
  expect(contentAt(sheets[0].content, 40, 1)).toEqual({ formula: 39, value: 39 });
  const found = await Excel.run((context) => readFormulas(context, 100_000, (text) => text === "=1+1"));
  expect(found).toMatchObject([{ sheet: "Data", formulas: [["=1+1"]], values: [[2]] }]);
});

test("cells far apart keep their places, and nothing is made up between them", async () => {
  const { Excel } = await startWorkbench({ sheets: { Data: [["a"]] } });
  const cells = ["B2", "C9000", "ZZ3", "XFD1048576", "A1048576"];
  const content = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    for (const cell of cells) sheet.getRange(cell).values = [[cell]];
    await context.sync();
    const area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
    return (await readContents(context, [{ sheet: "Data", area }]))[0];
  });
  const filled = content.values.flatMap((line) => line.filter((value) => value !== ""));
  expect(filled.sort()).toEqual(["a", ...cells].sort());
  expect(contentAt(content, 8_999, 2).value).toBe("C9000");
  expect(contentAt(content, 2, 701).value).toBe("ZZ3");
  expect(contentAt(content, 1_048_575, 0).value).toBe("A1048576");
});
