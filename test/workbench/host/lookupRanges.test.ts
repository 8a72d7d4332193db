import { startWorkbench } from "../startWorkbench";

test("LOOKUP shows an error where the sheet of its results is gone, and the rest is calculated", async () => {
  await startWorkbench({
    sheets: { Keys: [[1, 2, "=LOOKUP(2,A1:B1,Results!A1:B1)", "=A1+1"]], Results: [["one", "two"]] },
  });
  await Excel.run(async ({ workbook: { worksheets } }) => {
    const range = worksheets.getItem("Keys").getRange("C1:D1").load("values");
    await range.context.sync();
    expect(range.values).toEqual([["two", 2]]);
    worksheets.getItem("Results").delete();
    worksheets.getItem("Keys").getRange("A1").values = [[5]];
    range.load("values");
    await range.context.sync();
    expect(range.values).toEqual([["#REF!", 6]]);
  });
});
