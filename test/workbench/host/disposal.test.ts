import { createNodeWorkbench } from "../../../src/workbench/host/client/nodeWorkbench";

test("an engine ends only when it has calculated, and nobody who waits for it is left with an error", async () => {
  const workbench = createNodeWorkbench();
  workbench.installGlobals();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const sums = Array.from({ length: 300 }, (_, row) => [`=SUM($B$1:B${row + 1})+1`]);
    sheet.getRange("A1:A300").formulas = sums;
    await context.sync();
  });
  const calculated = workbench.host.calculate();
  const ended = workbench.dispose();
  await expect(Promise.all([calculated, ended, workbench.host.calculate()])).resolves.toHaveLength(3);
});
