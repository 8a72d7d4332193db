import { cellAddress } from "../../address";
import { favorable, gray, ink, unfavorable } from "../../colors";
import type { SheetPlan } from "../../plan";
import { area, format, put, words } from "./sheetBuilder";

/**
 * The first three rows of a tracker's leading sheet: its title, where its figures come from, and a check in words.
 *
 * @param check - A formula whose text begins with ✔ or ✖.
 */
export function putTitleBlock(sheet: SheetPlan, title: string, sourceWords: string, check: string): void {
  put(sheet, 0, 0, [[words(title)], [words(sourceWords)], [{ formula: check }]]);
  sheet.heights.push({ row: 0, rows: 1, points: 26 });
  format(sheet, area(0, 0), { font: { size: 16, bold: true, color: ink } });
  format(sheet, area(1, 0, 2), { font: { size: 9, color: gray } });
  dressCheck(sheet, 2);
}

/** The look of a check in words in the first column. */
export function dressCheck(sheet: SheetPlan, row: number): void {
  const checked = area(row, 0);
  const says = (sign: string) => `=LEFT(${cellAddress(row, 0, "both")},1)="${sign}"`;
  sheet.rules.push({ area: checked, formula: says("✔"), font: { color: favorable, bold: true } });
  sheet.rules.push({ area: checked, formula: says("✖"), font: { color: unfavorable, bold: true } });
}
