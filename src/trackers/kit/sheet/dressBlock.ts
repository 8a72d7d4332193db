import { accent, gray, ink, rule } from "../../colors";
import type { Format, SheetPlan } from "../../plan";
import { area, format } from "./sheetBuilder";

/** The look of a block's title. */
export const blockTitle: Omit<Format, "area"> = { font: { bold: true, size: 12, color: ink } };

/** A block's title, heads and rules between its rows. */
export function dressBlock(sheet: SheetPlan, top: number, left: number, columns: number, rows: number): void {
  format(sheet, area(top, left), blockTitle);
  format(sheet, area(top + 1, left, 1, columns), {
    font: { color: gray },
    border: { edge: "bottom", color: accent, weight: "thin" },
  });
  if (rows > 0)
    format(sheet, area(top + 2, left, rows, columns), {
      border: { edge: "bottom", color: rule, weight: "thin" },
      align: "left",
    });
}
