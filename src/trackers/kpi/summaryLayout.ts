import type { Area } from "../plan";
import { area } from "../sheetBuilder";

/** Zero-based rows of the zones of the tracker's first sheet; the roll-up comes last, as it grows. */
export const summary = { signalCheckRow: 3, tilesRow: 4, lookRow: 7, rollUpRow: 21 } as const;

/** KPIs that "Look here" has room for. */
export const lookRows = 10;

export const rollUpHeads = [
  "Perspective",
  "Weight",
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
