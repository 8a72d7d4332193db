import { callsCoo } from "../../../src/portable/rewrite/formulaTree";
import { installCooFunctions } from "../../../src/workbench/cli/cooFunctions";
import type { NodeWorkbench } from "../../../src/workbench/host/client/nodeWorkbench";
import { startWorkbench } from "../../workbench/startWorkbench";

/** A workbook with functions in every manner: nested, mixed, spilled, across a sheet with a quote in its name, frozen as a value. */
export const sharedSheets = {
  Plan: [
    ["Line", "Plan", "Actual", "Variance", "Used", "Mixed"],
    [
      "Rent",
      100,
      90,
      '=COO.VARIANCE(C2,B2,"expense")',
      "=COO.BUDGETUSED(C2,$B2)",
      '="COO.EMV(1,2): "&ROUND(COO.EMV(0.5,B2),0)',
    ],
    [
      "Fleet",
      80,
      95,
      '=COO.VARIANCE(C3,B3,"expense")',
      "=COO.BUDGETUSED(C3,$B3)",
      "=-COO.VARIANCE(COO.VARIANCE(C3,B3),B2)*2",
    ],
    ["Travel", 40, 30, '=COO.VARIANCE(C4,B4,"expense")', "=COO.BUDGETUSED(C4,$B4)", "=SUM(B2:B4)"],
    ["'=COO.EMV(1,2)", 7, 7, "", "", "=COO.VERSION()"],
  ],
  "It's risky": [
    ["Chance", "Impact", "Value", "All", "Share"],
    [0.2, 5000, "=COO.EMV(A2,B2)", "=COO.EMV(A2:A4,B2:B4)", "=C2/SUM(Plan!B:B)+COO.EMV(1,Plan!$B$2)"],
    [0.5, 300, "=COO.EMV(A3,B3)"],
    [0.1, 200, "=COO.EMV(A4,B4)"],
    ["=COO.BRIDGE(Plan!A2:A4,Plan!B2:B4,Plan!C2:C4)"],
  ],
};

/** A workbench in which COO functions calculate, on the workbook above or another one. */
export async function startShared(
  sheets: Parameters<typeof startWorkbench>[0] = { sheets: sharedSheets },
): Promise<NodeWorkbench> {
  const workbench = await startWorkbench();
  await installCooFunctions(workbench);
  await fill(sheets?.sheets ?? {});
  await workbench.host.calculate();
  return workbench;
}

async function fill(sheets: Record<string, (string | number | boolean | null)[][]>): Promise<void> {
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem("Sheet1");
    for (const [at, [name, rows]] of Object.entries(sheets).entries()) {
      if (at === 0) first.name = name;
      const sheet = at === 0 ? first : context.workbook.worksheets.add(name);
      const width = Math.max(...rows.map((row) => row.length));
      const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
      sheet.getRangeByIndexes(0, 0, rows.length, width).formulas = cells;
    }
    await context.sync();
  });
}

/** Formulas and values of a sheet. */
export async function contentOf(sheet: string): Promise<{ formulas: unknown[][]; values: unknown[][] }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load("formulas,values");
    await context.sync();
    return { formulas: range.formulas, values: range.values };
  });
}

/** All formulas of sheets that call a COO function. */
export async function calling(sheets: string[]): Promise<string[]> {
  const contents = await Promise.all(sheets.map(contentOf));
  return contents
    .flatMap(({ formulas, values }) => formulas.flat().filter((formula, at) => formula !== values.flat()[at]))
    .map(String)
    .filter(callsCoo);
}
