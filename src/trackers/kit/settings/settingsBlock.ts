import { inputTint } from "../../colors";
import type { PlanCell, SheetPlan } from "../../plan";
import { area, format, put, words } from "../sheet/sheetBuilder";

/** Row of a settings sheet's blocks' titles and of their column heads; entries follow. Blocks stand side by side and grow downward only. */
export const blockTitleRow = 3;
export const blockHeadRow = 4;
export const firstRow = 5;

/** Puts a titled block of rows on a settings sheet; its columns from `typedFrom` on are for typing. */
export function putSettings(
  sheet: SheetPlan,
  column: number,
  title: string,
  heads: (string | number)[],
  rows: PlanCell[][],
  typedFrom = 0,
): void {
  put(sheet, blockTitleRow, column, [
    [words(title)],
    heads.map((head) => (typeof head === "number" ? head : words(head))),
    ...rows,
  ]);
  if (rows.length > 0)
    format(sheet, area(firstRow, column + typedFrom, rows.length, heads.length - typedFrom), { fill: inputTint });
}
