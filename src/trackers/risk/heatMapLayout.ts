import type { Area } from "../plan";
import { area } from "../sheetBuilder";
import { USUAL_STEPS } from "../../calc/ratings";

/** Zero-based rows and columns of the zones of the tracker's first sheet, from top to bottom. */
export const heatMap = {
  tilesRow: 4,
  mapsRow: 7,
  levelsRow: 20,
  topRow: 28,
  contingencyRow: 41,
  left: 0,
  right: 7,
  lastColumn: 12,
} as const;

/** Each likelihood has a row of counts and one of ids below it. */
export const rowsPerStep = 2;
export const topRows = 10;

/** Row of the counts of a likelihood: the highest stands on top. */
export function stepRow(likelihood: number): number {
  return heatMap.mapsRow + 2 + (USUAL_STEPS - likelihood) * rowsPerStep;
}

/** Rows of the contingency block, below its title. */
export const contingencyRows = [
  "risks",
  "trials",
  "seed",
  "shape",
  "mean",
  "deviation",
  "p50",
  "p80",
  "p90",
  "error",
  "reserve",
  "emv",
] as const;

export type ContingencyRow = (typeof contingencyRows)[number];

export function contingencyRow(id: ContingencyRow): number {
  return heatMap.contingencyRow + 1 + contingencyRows.indexOf(id);
}

/** Where the loss-exceedance table starts. */
export const exceedanceColumn = 3;

/** All cells of the contingency block and of the table beside it. */
export const contingencyArea: Area = area(heatMap.contingencyRow, 0, 24, exceedanceColumn + 2);
