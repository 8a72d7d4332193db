import { unzipSync } from "fflate";
import { openBytes } from "../../../src/workbench/files/openBytes";
import { openInSpreadsheet } from "../../../src/workbench/files/openInSpreadsheet";
import { saveFromSpreadsheet } from "../../../src/workbench/files/saveFromSpreadsheet";
import { saysTheSamePlain, withIntersections } from "../../../src/workbench/host/implicitIntersection";
import { startWorkbench } from "../startWorkbench";

const isMany = (name: string) => /^(Actual|Budget)$/i.test(name);

describe("a plain formula of a file takes one of several cells", () => {
  test.each([
    ["=Actual-Budget", "=@Actual-@Budget"],
    ["=A1:A3", "=@A1:A3"],
    ["=-Actual", "=-@Actual"],
    ["=SUM(A1:A3*B1:B3)", "=SUM(@A1:A3*@B1:B3)"],
    ["=SUMPRODUCT(IF(Actual>0,1,0))", "=SUMPRODUCT(IF(@Actual>0,1,0))"],
    ["=MATCH(1,(Actual=1)*1,0)", "=MATCH(1,(@Actual=1)*1,0)"],
    ["=MAX(ABS(Actual))", "=MAX(ABS(@Actual))"],
    ["=COUNTIFS(Actual,Budget)", "=COUNTIFS(Actual,@Budget)"],
    ["=IF(A1,INDEX(Actual,2),0)", "=IF(A1,@INDEX(Actual,2),0)"],
    ["=Lines[Plan]*2", "=@Lines[Plan]*2"],
  ])("%s", (plain, shown) => {
    expect(withIntersections(plain, isMany)).toBe(shown);
    expect(withIntersections(shown, isMany)).toBe(shown);
  });

  test.each([
    "=SUM(A1:A3)",
    '=SUMPRODUCT(A1:A3*(B1:B3="x"))',
    "=SUMPRODUCT(--(LEN(TRIM(Actual))>0))",
    "=LOOKUP(2,1/(Actual>0),Budget)",
    '=COUNTIFS(Actual,"="&B1)',
    "=ROW(INDEX(Actual,1))",
    "=SUM(INDEX(A1:C3,0,1))",
    "=MATCH(A6,INDEX(Actual,3):INDEX(Actual,ROWS(Actual)),0)",
    "=[@Plan]*2",
    "=A1*Rate",
  ])("but not in %s", (formula) => {
    expect(withIntersections(formula, isMany)).toBe(formula);
  });

  test("a formula that needs arrays does not say the same as a plain one", () => {
    expect(saysTheSamePlain("=SUM(A1:A3*B1:B3)", isMany)).toBe(false);
    expect(saysTheSamePlain("=@Actual-@Budget", isMany)).toBe(true);
    expect(saysTheSamePlain("=INDEX(Actual,2)+1", isMany)).toBe(true);
  });
});

const rows = [
  ["Category", "Budget", "Actual", "Variance"],
  ["Rent", 100, 90, "=@Actual-@Budget"],
  ["Travel", 50, 60, "=@Actual-@Budget"],
  ["IT", 70, 65, "=SUM(Actual*1)"],
];

test("files keep both kinds, and opening them shows which is which", async () => {
  const workbench = await startWorkbench({ sheets: { Data: rows } });
  const read = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("D2:D4").load("formulas,values");
      await context.sync();
      return { formulas: range.formulas.flat() as unknown[], values: range.values.flat() as unknown[] };
    });
  await Excel.run(async (context) => {
    context.workbook.names.add("Budget", "=Data!$B$2:$B$4");
    context.workbook.names.add("Actual", "=Data!$C$2:$C$4");
    context.workbook.worksheets.getItem("Data").getRange("D2:D4").formulas = rows.slice(1).map((row) => [row[3]]);
    await context.sync();
  });
  const expected = { formulas: rows.slice(1).map((row) => row[3]), values: [-10, 10, 215] };
  expect(await read()).toEqual(expected);
  const bytes = await saveFromSpreadsheet(workbench.host);
  const sheet = new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"]);
  expect(sheet).toContain("<f>Actual-Budget</f>");
  expect(sheet).toMatch(/cm="1"[^>]*><f t="array" ref="D4">SUM\(Actual\*1\)<\/f>/);
  openInSpreadsheet(workbench.univerAPI, workbench.host, openBytes("plain.xlsx", bytes), "plain");
  await workbench.host.calculate();
  expect(await read()).toEqual(expected);
});
