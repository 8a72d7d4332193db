import { startWorkbench } from "../startWorkbench";

type Batch = (workbook: Excel.Workbook) => unknown;

const sheetOf = (workbook: Excel.Workbook) => workbook.worksheets.getItem("Data");
const text = (format: string) => format as unknown as string[][];
const addresses = (count: number) => Array.from({ length: count }, (_, at) => `A${at * 2 + 1}`).join(",");
const list = (length: number) => ({ list: { inCellDropDown: true, source: "x".repeat(length) } });
const called =
  (name: string): Batch =>
  ({ names }) =>
    names.add(name, "=1");

/** What Excel refuses, and the same a little smaller or otherwise, which it takes. */
const cases: [string, Batch, Batch][] = [
  [
    "a number format as a text on a whole column",
    (book) => (sheetOf(book).getRange("B:B").numberFormat = text("0.0")),
    (book) => (sheetOf(book).getRange("B:B").numberFormat = [["0.0"]]),
  ],
  [
    "a list of ranges over 8,192 characters",
    (book) => (sheetOf(book).getRanges(addresses(1700)).format.fill.color = "#FFFFFF"),
    (book) => (sheetOf(book).getRanges(addresses(1300)).format.fill.color = "#FFFFFF"),
  ],
  [
    "a validation list over 255 characters",
    (book) => (sheetOf(book).getRange("D1").dataValidation.rule = list(256)),
    (book) => (sheetOf(book).getRange("D1").dataValidation.rule = list(255)),
  ],
  ["a name that reads as R1C1", called("R1C1"), called("R1C1_")],
  ["a name that reads as a row", called("R12"), called("Line12")],
  ["a name that reads as a cell", called("TAX2026"), called("YEAR2026")],
  ["a name that reads as the last cell", called("XFD1048576"), called("XFE1")],
];

test("what Excel refuses is refused, and what it takes is taken", async () => {
  const { Excel } = await startWorkbench({ sheets: { Data: [["a", 1]] } });
  const run = (batch: Batch) =>
    Excel.run(async (context) => {
      batch(context.workbook);
      await context.sync();
    });
  for (const [what, refused, taken] of cases) {
    await expect(run(refused).then(() => what)).rejects.toMatchObject({ code: "InvalidArgument" });
    await run(taken);
  }
});

test("values are null for whole rows, whole columns and more than five million cells", async () => {
  const { Excel } = await startWorkbench({ sheets: { Data: [["a", 1]] } });
  await Excel.run(async (context) => {
    const read = (address: string) => sheetOf(context.workbook).getRange(address).load("values,formulas,numberFormat");
    const large = ["B:B", "2:2", "A1:CV50001"].map(read);
    const small = read("A1:CV500");
    await context.sync();
    for (const { values, formulas, numberFormat } of large)
      expect([values, formulas, numberFormat]).toEqual([null, null, null]);
    expect(small.values[0].slice(0, 3)).toEqual(["a", 1, ""]);
  });
});

test("where nothing can be printed, setting up a page fails, and nothing else", async () => {
  const { Excel } = await startWorkbench({ strictness: { printFails: true } });
  const run = (batch: Batch) =>
    Excel.run(async (context) => {
      batch(context.workbook);
      await context.sync();
    });
  await run(({ worksheets }) => (worksheets.getItem("Sheet1").tabColor = "#FF0000"));
  for (const batch of [
    ({ worksheets }) => (worksheets.getItem("Sheet1").pageLayout.orientation = "Landscape"),
    ({ worksheets }) => worksheets.getItem("Sheet1").pageLayout.setPrintTitleRows("$1:$1"),
    ({ worksheets }) => (worksheets.getItem("Sheet1").pageLayout.headersFooters.defaultForAllPages.leftFooter = "x"),
  ] as Batch[])
    await expect(run(batch)).rejects.toMatchObject({ code: "GeneralException" });
});

test("where people calculate by hand, values stay as they were until somebody calculates", async () => {
  const { Excel } = await startWorkbench({ strictness: { manualCalculation: true } });
  const shown = (before: (book: Excel.Workbook, application: Excel.Application) => void) =>
    Excel.run(async (context) => {
      const application = context.workbook.application.load("calculationMode");
      before(context.workbook, application);
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B1").load("values");
      await context.sync();
      expect(application.calculationMode).toBe("Manual");
      return cell.values[0][0] as unknown;
    });
  const write = (value: number) => (book: Excel.Workbook) =>
    (book.worksheets.getItem("Sheet1").getRange("A1:B1").formulas = [[value, "=A1*2"]]);
  await shown(write(3));
  expect(await shown((_, application) => application.calculate("Full"))).toBe(6);
  const change = (book: Excel.Workbook) => (book.worksheets.getItem("Sheet1").getRange("A1").values = [[5]]);
  expect(await shown(change)).toBe(6);
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(await shown(() => undefined)).toBe(6);
  expect(await shown((book) => book.worksheets.getItem("Sheet1").calculate(true))).toBe(10);
});
