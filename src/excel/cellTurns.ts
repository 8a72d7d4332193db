import { joinChanges, type CellChange, type CellContent } from "../trackers/changes";
import type { CellValue } from "../sheets/grid";
import { cellInput, restoredInput, type CellInput } from "./cells";
import type { Area } from "../trackers/plan";
import { rangeOf } from "./rangeOf";
import { Reason } from "./reasonInWords";
import { bytesOfAction, type Step } from "./sendSteps";
import { cellSteps } from "./writeCells";

/** Cells of a sheet that are to hold something else; the sheet by its id, and as a person calls it. */
export interface SheetTurn {
  id: string;
  sheet: string;
  cells: readonly CellChange[];
}

/** A rectangle that is written, with what stood there right before. */
export interface WrittenBlock {
  turn: SheetTurn;
  row: number;
  column: number;
  cells: CellChange[][];
  there: Excel.Range | null;
}

/** Somebody else changed what was about to be changed; theirs stays. */
export class ChangedMeanwhile extends Reason {
  override readonly name = "ChangedMeanwhile";

  constructor(places: readonly string[]) {
    super(`Somebody changed ${places.join(" and ")} meanwhile.`);
  }
}

/**
 * Steps that write cells after all of them were read once more: what spills from one of them stands in others. All of it usually goes in
 * one request; where it takes several, what is typed between the first and the last of them is not seen.
 *
 * @param input - What is written into a cell; without it, what it is to hold.
 * @param properties - What is read of the cells before.
 */
export function cellTurnSteps(
  { workbook: { worksheets } }: Excel.RequestContext,
  turns: readonly SheetTurn[],
  input: (cell: CellChange) => CellInput = inputOf,
  properties = "formulas",
): { written: WrittenBlock[]; steps: Step[] } {
  const written = blocksOf(turns);
  const reading = written.map((block): Step => {
    const area = areaOf(block);
    const sheet = () => worksheets.getItem(block.turn.id);
    return { bytes: bytesOfAction, queue: () => (block.there = rangeOf(sheet(), area).load(properties)) };
  });
  const writing = written.flatMap((block) =>
    cellSteps(
      () => worksheets.getItem(block.turn.id),
      block,
      block.cells.map((line) => line.map(input)),
    ),
  );
  return { written, steps: [...reading, ...writing] };
}

function blocksOf(turns: readonly SheetTurn[]): WrittenBlock[] {
  return turns.flatMap((turn) =>
    joinChanges([...turn.cells]).map((block): WrittenBlock => ({ turn, ...block, there: null })),
  );
}

/** Where a rectangle of cells stands. */
export function areaOf({ row, column, cells }: Pick<WrittenBlock, "row" | "column" | "cells">): Area {
  return { row, column, rows: cells.length, columns: cells[0].length };
}

/** What is written into a cell: one that is kept is entered again as it is. */
function inputOf({ after, before, kept }: CellChange): CellInput {
  return kept ? restoredInput(before.formula, before.value) : cellInput(after);
}

/**
 * What was written over, where something else stood there by then than had been read.
 *
 * @returns The same turns with what really stood there, and the sheets on which it was otherwise: none where all was as read.
 */
export function seenBefore(written: readonly WrittenBlock[]): { turns: SheetTurn[]; changed: string[] } {
  const changed = new Set<string>();
  const seen = new Map<CellChange, CellChange>();
  for (const { turn, cells, there } of written)
    cells.forEach((line, down) =>
      line.forEach((cell, across) => {
        const formula = (there!.formulas as CellValue[][])[down][across];
        if (formula === cell.before.formula || isSpilled(cell.before, formula)) return;
        changed.add(turn.sheet);
        const isFormula = typeof formula === "string" && formula.startsWith("=");
        seen.set(cell, { ...cell, before: { formula, value: isFormula ? "" : formula } });
      }),
    );
  const turns = [...new Set(written.map(({ turn }) => turn))].map((turn) => ({
    ...turn,
    cells: turn.cells.map((cell) => seen.get(cell) ?? cell),
  }));
  return { turns, changed: [...changed] };
}

/** A cell that another one's formula fills has none of its own, and reads as its value, as that formula or as nothing. */
function isSpilled(before: CellContent, now: CellValue): boolean {
  return isFilled(before) && (now === before.value || (typeof now === "string" && now.startsWith("=")));
}

/** A cell that another one's formula fills. */
export function isFilled({ formula, value }: CellContent): boolean {
  return formula === "" && value !== "";
}
