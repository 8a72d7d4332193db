import { judgeCase, readCase } from "../../src/workbench/score/judgeCase";
import { CONFUSING_SHEETS } from "./confusion/sheets";

/** Kinds, difficulties and languages crossed. */
const judged = CONFUSING_SHEETS.map((sheet) => judgeCase(sheet, readCase(sheet, sheet.grid)));

test("most of the sheets that are easily taken for something else are read right", () => {
  const wrong = judged
    .filter(({ differs }) => differs.length > 0)
    .map(({ file, differs }) => `${file}: ${differs.join("; ")}`);
  expect(judged.length).toBe(140);
  expect(wrong.length).toBeLessThanOrEqual(5);
});
