import { removeLeftovers } from "../../../src/taskpane/actions/leftovers";
import { readWorkbook } from "../../../src/taskpane/actions/workbook";
import { startWorkbench } from "../../workbench/startWorkbench";

const sheetNames = async () => (await readWorkbook()).sheets.map(({ name }) => name);

test("sheets and names that a build left go, the others stay and one of them is shown", async () => {
  await startWorkbench({
    sheets: { Export: [["Plan"], [100]], "Budget tracker": [["Half of it"]], Notes: [["Mine"]] },
  });
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    names.add("coo_budget_plan", worksheets.getItem("Budget tracker").getRange("A1"));
    names.add("my_own", worksheets.getItem("Notes").getRange("A1"));
    worksheets.getItem("Budget tracker").activate();
    await context.sync();
  });
  await removeLeftovers(["Budget tracker", "coo_budget_plan"]);
  expect(await sheetNames()).toEqual(["Export", "Notes"]);
  expect((await readWorkbook()).active).toBe("Export");
  const names = await Excel.run(async (context) => {
    const items = context.workbook.names.load("items/name");
    await context.sync();
    return items.items.map(({ name }) => name);
  });
  expect(names).toEqual(["my_own"]);
});

test("what is gone meanwhile is no failure", async () => {
  await startWorkbench({ sheets: { Export: [["Plan"]] } });
  await removeLeftovers(["Budget tracker"]);
  expect(await sheetNames()).toEqual(["Export"]);
});
