import { openBytes } from "../../../src/workbench/files/openBytes";
import { openInSpreadsheet } from "../../../src/workbench/files/openInSpreadsheet";
import { saveFromSpreadsheet } from "../../../src/workbench/files/saveFromSpreadsheet";
import { buildOn } from "../../../src/taskpane/actions/budget";
import { choose, readSource } from "../../../src/taskpane/actions/workbook";
import { defaultBudgetOptions } from "../../../src/trackers/budget/options";
import { startWorkbench } from "../startWorkbench";
import { madeXlsx } from "./hostile/madeXlsx";

const protection =
  '<workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="YQ==" workbookSaltValue="Yg==" workbookSpinCount="100000" lockStructure="1"/>';

test("a protected structure is kept on saving, and nothing is built in it", async () => {
  const opened = await startWorkbench();
  const file = openBytes("plan.xlsx", madeXlsx({ workbook: protection }));
  openInSpreadsheet(opened.univerAPI, opened.host, file, "plan.xlsx");

  const { workbook, grid } = await readSource("Budget");
  const refused = buildOn(workbook, choose({ grid }, {}), defaultBudgetOptions);
  await expect(refused).rejects.toThrow("The workbook's structure is protected, so no sheet can be added.");
  const touched = [
    (sheets: Excel.WorksheetCollection) => void sheets.add("New"),
    (sheets: Excel.WorksheetCollection) => void (sheets.getItem("Budget").name = "Other"),
    (sheets: Excel.WorksheetCollection) => void (sheets.getItem("Budget").visibility = "Hidden"),
    (sheets: Excel.WorksheetCollection) => sheets.getItem("Budget").delete(),
  ];
  for (const touch of touched)
    await expect(
      Excel.run(async (context) => {
        touch(context.workbook.worksheets);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "AccessDenied" });

  const saved = openBytes("again.xlsx", await saveFromSpreadsheet(opened.host));
  expect(saved.protection).toEqual(file.protection);
  expect(saved.protection).toMatchObject({ lockStructure: "1", workbookHashValue: "YQ==" });
  expect(saved.sheets.map(({ name }) => name)).toEqual(["Budget"]);
});
