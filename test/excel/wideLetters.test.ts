import { widthsForLetters } from "../../src/excel/wideLetters";
import { emptySheet, put, words } from "../../src/trackers/kit/sheet/sheetBuilder";

test("a column has room for as many wide letters as for others, a title that runs on asks for none", () => {
  const sheet = emptySheet("lines", "Lines");
  sheet.widths.push({ column: 0, columns: 3, characters: 10 });
  put(sheet, 0, 0, [[words("予算と実績の一覧表を月ごとに示す表")]]);
  put(sheet, 1, 0, [
    [words("Rent of all the buildings"), words("家賃"), 1],
    [words("賃借料"), words("水道光熱費と通信費の合計額"), 2],
    [words("ＡＢＣ 한국어"), words("x"), 3],
  ]);
  expect(widthsForLetters(sheet)).toEqual([
    { column: 0, columns: 3, characters: 10 },
    // Seven letters, six of them wide: 13. Ten of a longer text, all wide: 20.
    { column: 0, columns: 1, characters: 13 },
    { column: 1, columns: 1, characters: 20 },
  ]);
});

test("without wide letters widths are as planned", () => {
  const sheet = emptySheet("lines", "Lines");
  sheet.widths.push({ column: 0, columns: 2, characters: 10 });
  put(sheet, 0, 0, [[words("Rent of all the buildings, né à Zürich, €"), 1]]);
  expect(widthsForLetters(sheet)).toBe(sheet.widths);
});
