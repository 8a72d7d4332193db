import { startWorkbench } from "../startWorkbench";

/** What the engine makes of formulas over a few cells that are easily misread, as Excel does. */
const expected: [formula: string, value: unknown][] = [
  // = knows no wildcards, alone or in an array.
  ['="Rent"="Re*t"', false],
  ["=A1=B1", false],
  ['=A1="RENT"', true],
  ['=A1<>"R??t"', true],
  ['=IF(A1="R*",1,2)', 2],
  ["=SUMPRODUCT(--(A1:B1=B1))", 1],
  ['=SUMPRODUCT((A1:B2="Re~*t")*1)', 1],
  ['=XLOOKUP("Re*t",A1:B1,C1:D1)', 123],
  ['=SWITCH(A1,"Re*t",1,2)', 2],
  // Searches do.
  ['=MATCH("re*t",A1:B1,0)', 1],
  ['=MATCH("Re~*t",A1:B1,0)', 2],
  ['=MATCH("Re~~~*t",A2:B2,0)', 1],
  ['=MATCH("a~~b",{"axb","a~b"},0)', 2],
  ['=SUMPRODUCT(--ISNUMBER(MATCH({"a~~b","axb"},{"a~b"},0)))', 1],
  ['=XLOOKUP("R?nt",A1:B1,C1:D1,"none",2)', "00123"],
  ['=VLOOKUP("Re*",A1:C2,3,FALSE)', "00123"],
  ['=COUNTIFS(A1:B1,"Re*t")', 2],
  ['=SUMIF(A1:B1,"Re*",C2:D2)', 12],
  // Conditional sums take "00123" for 123; a search does not.
  ["=COUNTIFS(C1:D1,C1)", 2],
  ["=COUNTIFS(C1:D1,123)", 2],
  ["=C1=D1", false],
  ['=ISNUMBER(MATCH("00123",D1:D1,0))', false],
  ['=ISNUMBER(MATCH("123",D1:D1,0))', false],
  // A text that reads like an error is a text.
  ["=ISERROR(E1)", false],
  ["=LEN(E1)", 4],
  ['=E1="#N/A"', true],
  ["=ISERROR(E2)", true],
  ["=ISERROR(F1)", false],
  ['=F2&"x"', "#VALUE!x"],
];

test("the engine compares as Excel: = without wildcards, searches with them, texts that read like errors as texts", async () => {
  await startWorkbench({
    sheets: {
      Data: [
        ["Rent", "Re*t", "'00123", 123, "'#N/A", "'#hash"],
        ["Re~*t", "R?nt", 12, "'12", "#N/A", "'#VALUE!"],
      ],
    },
  });
  const found = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRangeByIndexes(0, 7, expected.length, 1);
    range.formulas = expected.map(([formula]) => [formula]);
    range.load("values");
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
  expect(found.map((value, at) => [expected[at][0], value])).toEqual(expected);
});
