import { startWorkbench } from "../startWorkbench";

const formulas: [entered: string, given: string][] = [
  ["=sum('Plan'!A1:A2)", "=SUM(Plan!A1:A2)"],
  ["='Übersicht'!A1", "=Übersicht!A1"],
  ["='My plan'!A1+1E-9", "='My plan'!A1+0.000000001"],
  ["=IF(A1<9E+307,\"sum('Plan'!\",true)", "=IF(A1<9E+307,\"sum('Plan'!\",TRUE)"],
  ["=A1*0.30000000000000004", "=A1*0.3"],
  ["=Plan!A1", "=Plan!A1"],
];

async function readBack(rewording: boolean) {
  await startWorkbench({
    sheets: { Data: [[1]], Plan: [[1], [2]], Übersicht: [[3]], "My plan": [[4]] },
    strictness: { rewording },
  });
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRangeByIndexes(0, 2, formulas.length, 1);
    range.formulas = formulas.map(([entered]) => [entered]);
    const name = context.workbook.names.add("Plans", "='Plan'!$A$1:$A$2");
    range.load("formulas");
    name.load("formula");
    await context.sync();
    return { cells: range.formulas.map(([formula]) => formula as unknown), name: name.formula as unknown };
  });
}

test("formulas of cells and names come back in Excel's own wording", async () => {
  expect(await readBack(true)).toEqual({ cells: formulas.map(([, given]) => given), name: "=Plan!$A$1:$A$2" });
});

test("or as they were entered, where that is switched off", async () => {
  expect(await readBack(false)).toEqual({ cells: formulas.map(([entered]) => entered), name: "='Plan'!$A$1:$A$2" });
});
