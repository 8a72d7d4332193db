import { gray, ink } from "../colors";
import type { Check, SheetPlan } from "../plan";
import { area, format, put, words } from "../kit/sheet/sheetBuilder";

/** A headline figure: its label, its formula, what it comes to, and its number format. */
export type Tile = [label: string, formula: string, expected: number | string, numberFormat: string];

/** Zero-based row of the tiles' labels; their figures stand below. */
export const tilesRow = 4;

/** Puts the headline of an analysis on its sheet. */
export function putTiles(sheet: SheetPlan, tiles: readonly Tile[]): Check[] {
  put(sheet, tilesRow, 0, [
    tiles.map(([label]) => words(label)),
    tiles.map(([, formula]) => ({ formula: `=${formula}` })),
  ]);
  format(sheet, area(tilesRow, 0, 1, tiles.length), { font: { size: 9, color: gray }, align: "left" });
  format(sheet, area(tilesRow + 1, 0, 1, tiles.length), { font: { size: 14, bold: true, color: ink }, align: "left" });
  tiles.forEach(([, , , numberFormat], column) => format(sheet, area(tilesRow + 1, column), { numberFormat }));
  return tiles.map(([label, , expected], column) => ({
    label,
    sheet: "analysis",
    row: tilesRow + 1,
    column,
    expected,
  }));
}
