import { gray } from "../../colors";
import type { PlanCell, SheetPlan } from "../../plan";
import { area, format, put, words } from "../sheet/sheetBuilder";

/** Zero-based row of the blocks' titles. */
export const titleRow = 2;
const headRow = 3;
/** Zero-based row of a block's first entry. */
export const firstEntry = 4;

/** Puts a titled block of rows on the record. */
export function putBlock(sheet: SheetPlan, column: number, title: string, heads: string[], rows: PlanCell[][]): void {
  put(sheet, titleRow, column, [[words(title)]]);
  put(sheet, headRow, column, [heads.map(words)]);
  put(sheet, firstEntry, column, rows);
  format(sheet, area(titleRow, column), { font: { bold: true } });
  format(sheet, area(headRow, column, 1, heads.length), { font: { color: gray } });
}
