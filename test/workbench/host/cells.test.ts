import { startWorkbench } from "../startWorkbench";

describe("values and formulas", () => {
  it("are entered as a person would type them", async () => {
    const { Excel, dispose } = await startWorkbench();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:G1");
      range.values = [[1, "1/2/2026", "12%", "'007", "=A1+1", "TRUE", "words"]];
      range.load("values,formulas,valueTypes,numberFormat,text,address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:G1");
      expect(range.values).toEqual([[1, 46024, 0.12, "007", 2, true, "words"]]);
      expect(range.formulas[0][4]).toBe("=A1+1");
      expect(range.text[0].slice(0, 3)).toEqual(["1", "1/2/2026", "12%"]);
      expect(range.valueTypes).toEqual([["Double", "Double", "Double", "String", "Double", "Boolean", "String"]]);
      expect(range.numberFormat[0].slice(0, 3)).toEqual(["General", "m/d/yyyy", "0%"]);
    });
    dispose();
  });
});
