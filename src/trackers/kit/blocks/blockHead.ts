import { accent, gray, ink, rule } from "../../colors";
import type { PlanCell, SheetPlan } from "../../plan";
import { figureWidth, type PlacedBlock } from "../lead/leadLayout";
import { area, format, put, words } from "../sheet/sheetBuilder";

/** Puts a block's title, its caption and its headings, and the lines between its rows. */
export function putBlockHead(
  sheet: SheetPlan,
  { block: { title, caption }, row, left, figures }: PlacedBlock,
  heads: PlanCell[],
  rows: number,
): void {
  put(sheet, row, left, [[words(title)]]);
  format(sheet, area(row, left), { font: { bold: true, size: 12, color: accent } });
  if (caption) {
    put(sheet, row, figures, [[words(caption)]]);
    format(sheet, area(row, figures), { font: { size: 9, color: gray } });
  }
  put(sheet, row + 1, left, [heads]);
  const width = heads.length;
  if (heads.slice(1).some(isLong)) sheet.heights.push({ row: row + 1, rows: 1, points: 27 });
  format(sheet, area(row + 1, left, 1, width), {
    font: { bold: true, size: 10, color: gray },
    wrap: true,
    verticalAlign: "bottom",
    border: { edge: "bottom", color: ink, weight: "thin" },
  });
  format(sheet, area(row + 2, left, rows, width), { border: { edge: "bottom", color: rule, weight: "thin" } });
}

/** Words that need two lines over a figure. */
function isLong(head: PlanCell): boolean {
  return (
    head !== null &&
    typeof head === "object" &&
    "text" in head &&
    head.text.length > figureWidth - 1 &&
    head.text.includes(" ")
  );
}
