import { startWorkbench } from "../startWorkbench";

it("formats several areas at once, each with its own edges, and nothing between them", async () => {
  await startWorkbench({ sheets: { One: [[1, 2, 3]] } });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("One");
    const { format } = sheet.getRanges("A1:B2,D4;F:G");
    format.fill.color = "#112233";
    format.font.bold = true;
    format.columnWidth = 90;
    const edge = format.borders.getItem("EdgeBottom");
    edge.style = "Continuous";
    edge.color = "#445566";
    const cells = ["A1", "B2", "C1", "D4", "D1", "G9"].map((address) => sheet.getRange(address));
    for (const cell of cells) cell.format.load("columnWidth,fill/color,font/bold");
    const lines = cells.map((cell) => cell.format.borders.getItem("EdgeBottom").load("style"));
    format.load("columnWidth,fill/color");
    await context.sync();
    expect(cells.map((cell) => [cell.format.fill.color, cell.format.font.bold])).toEqual([
      ["#112233", true],
      ["#112233", true],
      ["#FFFFFF", false],
      ["#112233", true],
      ["#FFFFFF", false],
      ["#112233", true],
    ]);
    expect(lines.map(({ style }) => style)).toEqual(["None", "Continuous", "None", "Continuous", "None", "None"]);
    expect([format.columnWidth, format.fill.color]).toEqual([90, "#112233"]);
    expect(cells.map((cell) => cell.format.columnWidth === 90)).toEqual([true, true, false, true, true, true]);
  });
});

it("says which address it cannot read", async () => {
  await startWorkbench();
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRanges("A1,nowhere").format.fill.color = "#112233";
      await context.sync();
    }),
  ).rejects.toThrow(/nowhere/);
});
