import type { Area } from "../plan";
import { area } from "../kit/sheet/sheetBuilder";
import type { KpiFigures } from "./kpiFigures";

/** Zero-based rows of the zones of the tracker's first sheet; the roll-up comes last, as it grows. */
export const summary = { signalCheckRow: 3, tilesRow: 4, lookRow: 7, rollUpRow: 21 } as const;

/** KPIs that "Look here" has room for. */
export const lookRows = 10;

export const rollUpHeads = [
  "Perspective",
  "Weight",
  "Share",
  "KPIs",
  "Scored",
  "Score",
  "Coverage",
  "● Green",
  "◆ Amber",
  "■ Red",
];

/** The row of all KPIs, above those of the perspectives. */
export const overallRow = summary.rollUpRow + 2;
export const firstPerspectiveRow = overallRow + 1;

/** More bars than this cannot be told apart. */
export const mostBars = 12;

/** Cells of the roll-up's column for the perspectives. */
export function perspectiveCells(column: number, perspectives: number): Area {
  return area(firstPerspectiveRow, column, Math.max(perspectives, 1));
}

/** The columns of the roll-up, zero-based. */
export const rollUpColumns = {
  label: 0,
  weight: 1,
  share: 2,
  kpis: 3,
  scored: 4,
  score: 5,
  coverage: 6,
  green: 7,
} as const;

/** More KPIs than this make no tree that anybody reads: the table can be filtered by perspective. */
const mostInTree = 150;

/** Where the tree from the whole to its KPIs starts, below the roll-up. */
export function treeRow({ perspectives }: KpiFigures): number {
  return firstPerspectiveRow + perspectives.length + 1;
}

/** Lines of the tree: a perspective's, and those of its KPIs below it. */
export function treeLines({ perspectives, found }: KpiFigures): number {
  return found > mostInTree ? 0 : perspectives.length + found;
}
