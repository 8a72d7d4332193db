import { repairFormulas } from "../../../src/taskpane/actions/sharing";
import { countWaitingCells } from "../../../src/taskpane/actions/waitingCells";
import { startWorkbench } from "../../workbench/startWorkbench";
import { contentOf, startShared } from "./sharedWorkbook";

const calls = [
  [3, 4, "=COO.RISKSCORE(A1,B1)", "=_xldudf_COO_RISKSCORE(A1,B1)"],
  [5, 6, "'=COO.RISKSCORE(A2,B2)", "=NOSUCHFUNCTION(A2)"],
];

test("cells that wait for their function are counted, cheaply; words and other unknown functions are not", async () => {
  const workbench = await startWorkbench({ sheets: { Calls: calls, Plain: [[1, "=A1*2"]], Empty: [] } });
  workbench.host.resetCounts();
  expect(await countWaitingCells()).toBe(2);
  const { syncs, requestBytes, responseBytes } = workbench.host.counts;
  expect(syncs).toBe(4);
  expect(requestBytes + responseBytes).toBeLessThan(12_000);
});

test("none is left after a repair", async () => {
  await startShared({ sheets: { Calls: [[3, 4, "=_xldudf_COO_RISKSCORE(A1,B1)", "=COO.EMV(0.5,B1)"]] } });
  expect(await countWaitingCells()).toBe(1);
  expect(await repairFormulas(() => undefined)).toMatchObject({ formulas: 1, left: 0 });
  expect((await contentOf("Calls")).values).toEqual([[3, 4, 12, 2]]);
  expect(await countWaitingCells()).toBe(0);
});

test("a workbook without functions takes three round trips, and a large one is not read", async () => {
  const workbench = await startWorkbench({ sheets: { Plain: [[1, "=A1*2"]], Calls: calls } });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Calls").getRange("A1:D2").clear();
    await context.sync();
  });
  workbench.host.resetCounts();
  expect(await countWaitingCells()).toBe(0);
  expect(workbench.host.counts.syncs).toBe(3);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Calls");
    sheet.getRange("A1").formulas = [["=_xldudf_COO_RISKSCORE(3,4)"]];
    sheet.getRange("CV1001").values = [[1]];
    await context.sync();
  });
  workbench.host.resetCounts();
  expect(await countWaitingCells()).toBe(0);
  expect(workbench.host.counts.syncs).toBe(2);
});
