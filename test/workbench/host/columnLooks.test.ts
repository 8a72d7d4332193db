import { looksOutside, shiftedLooks } from "../../../src/workbench/host/columnLooks";
import { startWorkbench } from "../startWorkbench";

const style = { bl: 1 };

it("moves with columns that are inserted and deleted", () => {
  const looks = [{ column: 2, columns: 3, style }];
  expect(shiftedLooks(looks, 0, 2)).toEqual([{ column: 4, columns: 3, style }]);
  expect(shiftedLooks(looks, 2, 1)).toEqual([{ column: 3, columns: 3, style }]);
  expect(shiftedLooks(looks, 3, 1)).toEqual([{ column: 2, columns: 4, style }]);
  expect(shiftedLooks(looks, 5, 1)).toEqual(looks);
  expect(shiftedLooks(looks, 0, -1)).toEqual([{ column: 1, columns: 3, style }]);
  expect(shiftedLooks(looks, 3, -4)).toEqual([{ column: 2, columns: 1, style }]);
  expect(shiftedLooks(looks, 1, -9)).toEqual([]);
});

it("gives way where a column's formats are cleared", () => {
  const looks = [{ column: 2, columns: 3, style }];
  expect(looksOutside(looks, 3, 3)).toEqual([
    { column: 2, columns: 1, style },
    { column: 4, columns: 1, style },
  ]);
  expect(looksOutside(looks, 0, 9)).toEqual([]);
  expect(looksOutside(looks, 7, 9)).toEqual(looks);
});

it("reaches rows that are written later, however far down", async () => {
  await startWorkbench();
  const formats = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Long");
    sheet.getRange("B:B").numberFormat = [["0.000"]];
    sheet.getRange("A5000:C5000").values = [[1, 2, 3]];
    const cells = sheet.getRange("A5000:C5000").load("numberFormat,text");
    await context.sync();
    return { formats: cells.numberFormat, text: cells.text };
  });
  expect(formats).toEqual({ formats: [["General", "0.000", "General"]], text: [["1", "2.000", "3"]] });
});
