import { startWorkbench } from "../startWorkbench";

const ROWS = [
  ["Rent", 100],
  ["rent", 50],
  ["Rental car", 30],
  ["", 7],
  ["5", 2],
  [5, 3],
  ["'5", 4],
  ["A*", 11],
  ["=NA()", 13],
  [true, 17],
];

/** Evaluates formulas over the rows in A1:B10. */
async function results(formulas: string[]): Promise<unknown[]> {
  await startWorkbench({ sheets: { Data: ROWS } });
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRangeByIndexes(0, 3, 1, formulas.length);
    range.formulas = [formulas];
    range.load("values");
    await context.sync();
    return range.values[0];
  });
}

describe("SUMIFS, COUNTIFS and AVERAGEIFS", () => {
  it.each([
    ["a text, any case", "Rent", 150],
    ["a pattern", "rent*", 180],
    ["a star that is meant", "A~*", 11],
    ["one character of any kind", "Ren?", 150],
    ["a number, also where it stands as text", "5", 9],
    ["a comparison with numbers", ">=5", 5],
    ["a truth value", "TRUE", 17],
    ["an error", "#N/A", 13],
    ["blank cells", "=", 7],
    ["cells with anything in them", "<>", 230],
    ["cells without this text", "<>rent", 87],
  ])("find %s", async (_, criterion, sum) => {
    expect(await results([`=SUMIFS(B1:B10,A1:A10,"${criterion}")`])).toEqual([sum]);
  });

  it("combine conditions, and give a block for a block of criteria", async () => {
    expect(
      await results([
        '=SUMIFS(B1:B10,A1:A10,"rent*",B1:B10,">40")',
        '=SUMPRODUCT(SUMIFS(B1:B10,A1:A10,{"Rent","A~*"}))',
        '=COUNTIFS(A1:A10,"rent*",B1:B10,"<100")',
        '=COUNTIF(A1:A10,"<>")',
        '=AVERAGEIFS(B1:B10,A1:A10,"Rent")',
        '=AVERAGEIFS(B1:B10,A1:A10,"none")',
      ]),
    ).toEqual([150, 161, 2, 9, 75, "#DIV/0!"]);
  });

  it("hand on an error among the cells they add up", async () => {
    expect(await results(["=SUMIFS(A1:A10,B1:B10,13)", "=SUMIFS(A1:A10,B1:B10,3)"])).toEqual(["#N/A", 5]);
  });

  it("refuse ranges of different shapes", async () => {
    expect(await results(['=SUMIFS(B1:B9,A1:A10,"Rent")'])).toEqual(["#VALUE!"]);
  });

  it("leave a range alone that SORT sorts", async () => {
    expect(await results(["=SUM(SORT(B1:B4))", "=INDEX(B1:B4,4)", "=XLOOKUP(7,B1:B4,B1:B4)"])).toEqual([187, 7, 7]);
  });
});
