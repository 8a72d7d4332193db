import type { Area } from "../plan";
import { area } from "../kit/sheet/sheetBuilder";
import { appetiteRows } from "./appetite";
import { heatMap } from "./heatMapLayout";
import { exceedanceSteps, shownSwings } from "./simulateContingency";

const top = heatMap.contingencyRow;

/** Rows of the contingency's figures, below its title. */
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
  "steady",
  "reserve",
  "held",
  "over",
  "emv",
] as const;

export type ContingencyRow = (typeof contingencyRows)[number];

/** The cell of a figure, beside its label. */
export function contingencyCell(id: ContingencyRow): Area {
  return area(top + 1 + contingencyRows.indexOf(id), 1);
}

/** What is said of the figures in words, below them: whether they belong to the register, and whether the trials are enough. */
export const wordsRow = top + 1 + contingencyRows.length;

/** The appetite's block: title, heads, points to type in, and what is said of them. */
export const appetiteTop = wordsRow + 3;
export const appetiteArea = area(appetiteTop + 2, 0, appetiteRows, 2);
export const appetiteWordsRow = appetiteArea.row + appetiteRows;

/** The loss-exceedance table: amounts, chances, and the appetite at the same amounts; the reserve stands below it. */
export const exceedanceArea = area(top + 2, 3, exceedanceSteps + 1, 3);
export const heldRow = exceedanceArea.row + exceedanceArea.rows;

/** The tornado's table: id, risk, and how P80 changes either way. */
export const swingsTop = appetiteWordsRow + 3;
export const swingsArea = area(swingsTop + 2, 0, shownSwings, 6);
export const swingColumns = { id: 0, title: 1, without: 4, happening: 5 } as const;

/** A column of a block. */
export function columnOf(block: Area, column: number): Area {
  return { ...block, column: block.column + column, columns: 1 };
}

/** All cells that the contingency may fill. */
export const contingencyArea = area(top, 0, swingsArea.row + swingsArea.rows - top, swingsArea.columns);

/** The cells of it that people type in. */
export const contingencyInputs: readonly Area[] = [contingencyCell("steady"), contingencyCell("held"), appetiteArea];
