import type { ActionFailed } from "../../../src/taskpane/actions/failure";
import { removeLeftovers } from "../../../src/taskpane/actions/leftovers";
import { readWorkbook } from "../../../src/taskpane/actions/workbook";
import type { NodeWorkbench } from "../../../src/workbench/host/client/nodeWorkbench";
import { startWorkbench } from "../../workbench/startWorkbench";
import { workbookState } from "../../workbench/workbookState";
import { buildOnSheet } from "./sampleBudget";

const rows = [
  ["Department", "Category", "Plan", "Actual"],
  ["Sales", "Travel", 100, 130],
];

/** A build that is done while its answer is lost, and after which the connection is gone. */
async function buildWithoutConnection({ host }: NodeWorkbench) {
  const read = 2;
  host.boundaries.reset();
  host.boundaries.loseAnswer(read + 1);
  for (let request = read + 2; request < 30; request++)
    host.boundaries.before(request, () => {
      throw new Error("The connection was lost.");
    });
  const reason = await buildOnSheet("Export").catch((failure: unknown) => failure);
  host.boundaries.reset();
  return (reason as ActionFailed).failure;
}

test("sheets and names that a build left go, those of others that are called so by then stay", async () => {
  const workbench = await startWorkbench({ sheets: { Export: rows, Notes: [["Mine"]] } });
  const before = await workbookState(workbench);
  const failure = await buildWithoutConnection(workbench);
  expect(failure.leftovers).toEqual(expect.arrayContaining(["Budget tracker", "Budget lines", "Budget_Plan"]));
  await Excel.run(async ({ workbook: { worksheets, names } }) => {
    // Somebody calls them otherwise, and others take their names.
    worksheets.getItem("Budget lines").name = "Theirs";
    worksheets.add("Budget lines").getRange("A1").values = [["My own"]];
    names.add("Budget_Mine", "=Notes!$A$1");
    await worksheets.context.sync();
  });
  await removeLeftovers(failure);
  const { sheets, active } = await readWorkbook();
  expect(sheets.map(({ name }) => name)).toEqual(["Export", "Notes", "Budget lines"]);
  expect(active).toBe("Export");
  await Excel.run(async ({ workbook: { worksheets, names } }) => {
    const there = names.load("items/name");
    await names.context.sync();
    expect(there.items.map(({ name }) => name)).toEqual(["Budget_Mine"]);
    names.getItem("Budget_Mine").delete();
    worksheets.getItem("Budget lines").delete();
    await names.context.sync();
  });
  expect(await workbookState(workbench)).toEqual(before);
});

test("what is gone meanwhile is no failure", async () => {
  await startWorkbench({ sheets: { Export: rows, "Budget tracker": [["Mine"]] } });
  await removeLeftovers({
    what: "",
    why: "",
    next: "",
    leftovers: ["Budget tracker"],
    left: { run: "0123456789abcdef" },
  });
  expect((await readWorkbook()).sheets.map(({ name }) => name)).toEqual(["Export", "Budget tracker"]);
});
