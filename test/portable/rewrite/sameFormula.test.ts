import { sameFormula } from "../../../src/portable/rewrite/sameFormula";

describe("a formula as Excel gives it back is still the same", () => {
  test.each([
    ["quotes taken off", "='Plan'!A1", "=Plan!A1"],
    ["quotes put on", "=SUM(Übersicht!A1:B2)", "=SUM('Übersicht'!A1:B2)"],
    ["an apostrophe in a sheet's name", "='It''s'!A1", "='it''s'!a1"],
    ["a sheet's name with a space", "='Plan A'!$B$2", "='PLAN A'!$B$2"],
    ["capitals", "=if(budget_plan>0,true,false)", "=IF(Budget_Plan>0,TRUE,FALSE)"],
    ["a small number written out", "=A1<=1E-9*B1", "=A1<=0.000000001*B1"],
    ["a large number", "=SUMIF(A:A,B1)+9E+307", "=SUMIF(A:A,B1)+9e307"],
    ["more digits than Excel keeps", "=A1*0.30000000000000004", "=A1*0.3"],
    ["@ before a range", "=ABS(@A1:A9)", "=ABS(A1:A9)"],
    ["@ before a name and a function", "=@Budget_Plan*@COO.VARIANCE(A1,B1)", "=Budget_Plan*COO.VARIANCE(A1,B1)"],
    ["spaces", "=A1 + B1", "=A1+B1"],
    ["marks of newer functions", "=_xlfn.XLOOKUP(A1,B:B,C:C)", "=XLOOKUP(A1,B:B,C:C)"],
    ["the cell of a table's column", "=Lines[[#This Row],[Plan]]", "=Lines[@Plan]"],
  ])("%s", (_, written, given) => {
    expect(sameFormula(written, given)).toBe(true);
    expect(sameFormula(given, written)).toBe(true);
  });
});

describe("a formula that somebody changed is another one", () => {
  test.each([
    ["a number", "=A1*2", "=A1*3"],
    ["a sign", "=A1-1", "=A1+1"],
    ["a reference that no longer moves", "=A1", "=$A$1"],
    ["a cell", "=A1", "=A2"],
    ["a sheet", "=Plan!A1", "=Plan2!A1"],
    ["words, which count letter by letter", '="a b"', '="A b"'],
    ["a space within words", '="a b"', '="ab"'],
    ["a value in the place of the formula", "=A1", "A1"],
    ["a function", "=SUM(A1)", "=SUMSQ(A1)"],
    ["order", "=A1/B1", "=B1/A1"],
  ])("%s", (_, written, there) => {
    expect(sameFormula(written, there)).toBe(false);
    expect(sameFormula(there, written)).toBe(false);
  });
});
