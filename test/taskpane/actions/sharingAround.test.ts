import { bringBack, makePortable } from "../../../src/taskpane/actions/sharing";
import { openBytes } from "../../../src/workbench/files/openBytes";
import { openInSpreadsheet } from "../../../src/workbench/files/openInSpreadsheet";
import { saveFromSpreadsheet } from "../../../src/workbench/files/saveFromSpreadsheet";
import { startWorkbench } from "../../workbench/startWorkbench";
import { workbookState } from "../../workbench/workbookState";
import { calling, contentOf, startShared } from "./sharedWorkbook";

const quietly = () => undefined;

/** Everything that stands around cells with COO functions: a table, a spilled block, a rule, a validation, a chart, a name. */
async function startSurrounded() {
  const workbench = await startShared({
    sheets: {
      Plan: [
        ["Line", "Plan", "Actual", "Gap", "", "Value"],
        ["Rent", 0.5, 90, "", "", "=COO.EMV(B2:B4,C2:C4)"],
        ["Fleet", 0.1, 95, "=COO.EMV(B3,C3)"],
        ["Travel", 0.2, 30, "=COO.EMV(B4,C4)"],
      ],
    },
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.tables.add("A1:D4", true).name = "Lines";
    sheet.getRange("D2").formulas = [["=COO.EMV(Lines[[#This Row],[Plan]],[@Actual])"]];
    const rule = sheet.getRange("D2:D4").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$D2>$F$2/2";
    rule.custom.format.fill.color = "#FFC7CE";
    sheet.getRange("H2").dataValidation.rule = { list: { inCellDropDown: true, source: "=$F$2:$F$4" } };
    sheet.charts.add("ColumnClustered", sheet.getRange("C1:D4"), "Auto").name = "Gaps";
    context.workbook.names.add("Values", "=SUM(Plan!$F$2:$F$4)+SUM(Lines[Gap])");
    sheet.getRange("J1").formulas = [["=Values"]];
    await context.sync();
  });
  await workbench.host.calculate();
  return workbench;
}

type State = { sheets: { charts: unknown }[]; resources: unknown };

test("tables, spilled blocks, rules, validations, charts and names stay as they are, and go on working", async () => {
  const workbench = await startSurrounded();
  const before = await contentOf("Plan");
  const state = (await workbookState(workbench)) as State;
  expect([before.values[1][3], before.values[3][5], before.values[0][9]]).toEqual([45, 6, 121]);
  expect(await makePortable("lambda", quietly)).toMatchObject({
    formulas: 4,
    values: 0,
    reconciliation: { differ: [] },
  });
  expect(await calling(["Plan"])).toEqual([]);
  expect((await contentOf("Plan")).values).toEqual(before.values);
  const portable = (await workbookState(workbench)) as State;
  expect(portable.resources).toEqual(state.resources);
  expect(portable.sheets[0].charts).toEqual(state.sheets[0].charts);

  const bytes = await saveFromSpreadsheet(workbench.host);
  await bringBack(new Map(), quietly);
  await workbench.host.calculate();
  expect((await contentOf("Plan")).formulas).toEqual(before.formulas);

  const reader = await startWorkbench();
  openInSpreadsheet(reader.univerAPI, reader.host, openBytes("shared.xlsx", bytes), "shared.xlsx");
  await reader.host.calculate();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("C2").values = [[900]];
    await context.sync();
  });
  await reader.host.calculate();
  const { values } = await contentOf("Plan");
  expect([values[1][3], values[1][5], values[3][5], values[0][9]]).toEqual([450, 450, 6, 931]);
});
