import { cellByCell, copiedDown, putCopied } from "../../src/trackers/copiedDown";
import { emptySheet } from "../../src/trackers/kit/sheet/sheetBuilder";

test("rows without a dollar sign move, names, strings and quoted sheets do not", () => {
  const formula = "=SUM($A5,B$5,Budget_Plan3,'A5'!C5,LOG10(D5))&\"A5\"&Q2_Plan&A5:B6";
  expect(copiedDown({ formula }, 2)).toEqual({
    formula: "=SUM($A7,B$5,Budget_Plan3,'A5'!C7,LOG10(D7))&\"A5\"&Q2_Plan&A7:B8",
  });
});

test("rows that say the same are one fill, and stand again cell by cell", () => {
  const sheet = emptySheet("one", "One");
  const rows = [5, 6, 7, 8].map((row) => [{ formula: `=$A${row}+1` }, row === 8 ? null : { formula: `=B${row}` }]);
  putCopied(sheet, 4, 2, rows);
  expect(sheet.fills.map(({ area }) => [area.row, area.rows])).toEqual([
    [4, 3],
    [7, 1],
  ]);
  expect(cellByCell(sheet).blocks.flatMap(({ cells }) => cells)).toEqual(rows);
});
