import type { Area } from "../../plan";
import type { Block, TrackerDefinition } from "../definition";
import type { Terms } from "../terms";
import type { TrackerShape } from "../shape";

/** The grid of a tracker's first sheet: a wide column for what rows are called, and narrow ones for figures. */
export const labelWidth = 30;
export const figureWidth = 10;
export const lastColumn = 14;
/** Where the right one of two blocks begins, and where its figures do: what its rows are called runs over three columns. */
const rightColumn = 8;
const rightFigures = 11;

export const tilesRow = 4;
const firstBlockRow = 8;

/** Figures that a block may have to stand on the left and on the right of another. */
const leftFigures = 6;
const rightFiguresMost = 4;

/** Where a block stands; `figures` is the column of its first figure. */
export interface PlacedBlock<B extends Block<Terms> = Block<Terms>> {
  block: B;
  /** How its rows are called in the record, and how the names of its workings end. */
  key: string;
  row: number;
  left: number;
  figures: number;
  /** Rows for words of their own, or of its list. */
  rows: number;
}

/** Places the blocks from top to bottom; two narrow ones that follow each other stand side by side. */
export function leadLayout({ blocks }: TrackerDefinition, { rows }: Pick<TrackerShape, "rows">): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let row = firstBlockRow;
  let beside: PlacedBlock | null = null;
  blocks.forEach((block, at) => {
    const key = blockKey(at);
    const next = { block, key, rows: rows[key] ?? block.rows };
    if (beside && isNarrow(block, rightFiguresMost)) {
      placed.push({ ...next, row: beside.row, left: rightColumn, figures: rightFigures });
      row = Math.max(row, beside.row + heightOf(placed.at(-1)!));
      beside = null;
      return;
    }
    const one = { ...next, row, left: 0, figures: 1 };
    placed.push(one);
    row += heightOf(one);
    beside = isNarrow(block, leftFigures) ? one : null;
  });
  return placed;
}

export function blockKey(at: number): string {
  return `Block${at + 1}`;
}

/** Below the words of their own: those without a word, the others, and all. */
export const closingRows = 3;

function isNarrow(block: Block<Terms>, most: number): boolean {
  return block.block === "groups" && block.figures.length <= most;
}

/** Title, headings, rows, and a row of room. */
function heightOf({ block, rows }: PlacedBlock): number {
  return 2 + rows + (block.block === "groups" || block.block === "calendar" ? closingRows : 0) + 1;
}

/** The cells of all blocks, which are the tracker's alone. */
export function blockAreas(definition: TrackerDefinition, shape: Pick<TrackerShape, "rows">): Area[] {
  return leadLayout(definition, shape).map((placed) => ({
    row: placed.row,
    column: placed.left,
    rows: heightOf(placed) - 1,
    columns:
      placed.block.block === "groups"
        ? placed.figures - placed.left + placed.block.figures.length
        : lastColumn + 1 - placed.left,
  }));
}
