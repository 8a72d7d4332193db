import { USUAL_STEPS } from "../../calc/ratings";
import { area } from "../kit/sheet/sheetBuilder";

/** Zero-based rows and columns of the zones of the tracker's first sheet, from top to bottom. */
export const heatMap = {
  tilesRow: 4,
  mapsRow: 7,
  levelsRow: 20,
  topRow: 28,
  listsRow: 42,
  contingencyRow: 56,
  left: 0,
  right: 7,
  lastColumn: 12,
} as const;

/** Each likelihood has a row of counts and one of ids below it. */
export const rowsPerStep = 2;
/** Rows of the top tens, and of the lists below them. */
export const topRows = 10;

/** Row of the counts of a likelihood: the highest stands on top. */
export function stepRow(likelihood: number): number {
  return heatMap.mapsRow + 2 + (USUAL_STEPS - likelihood) * rowsPerStep;
}

/** Where the lists of risks to look at stand, title and heads included. */
export const listsArea = area(heatMap.listsRow, 0, topRows + 2, heatMap.lastColumn + 1);
