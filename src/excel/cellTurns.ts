import { holds, joinChanges, type CellChange, type CellContent } from "../trackers/changes";
import type { CellValue } from "../sheets/grid";
import { cellInput, restoredInput, type CellInput } from "./cells";
import type { Area } from "../trackers/plan";
import { rangeOf } from "./rangeOf";
import { Reason } from "./reasonInWords";
import { bytesOfAction, sendSteps, type Step } from "./sendSteps";
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
 */
export function cellTurnSteps(
  { workbook: { worksheets } }: Excel.RequestContext,
  turns: readonly SheetTurn[],
): { written: WrittenBlock[]; steps: Step[] } {
  const written = turns.flatMap((turn) =>
    joinChanges([...turn.cells]).map((block): WrittenBlock => ({ turn, ...block, there: null })),
  );
  const reading = written.map((block): Step => {
    const area = areaOf(block);
    const sheet = () => worksheets.getItem(block.turn.id);
    return { bytes: bytesOfAction, queue: () => (block.there = rangeOf(sheet(), area).load("formulas")) };
  });
  const writing = written.flatMap((block) =>
    cellSteps(
      () => worksheets.getItem(block.turn.id),
      block,
      block.cells.map((line) => line.map(inputOf)),
    ),
  );
  return { written, steps: [...reading, ...writing] };
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

function isFilled({ formula, value }: CellContent): boolean {
  return formula === "" && value !== "";
}

/** Cells read at once when they are put back: their formulas stay well below what Excel answers. */
const cellsAtOnce = 20_000;

/**
 * Puts back what cells held before, on sheets that are still there: cells that hold what was written into them. What a person has
 * typed since stays, and so does all where nothing had been written.
 *
 * @returns Whether anything was put back.
 */
export async function turnCellsBack(
  context: Excel.RequestContext,
  turns: readonly SheetTurn[],
  isThere: (id: string) => boolean,
): Promise<boolean> {
  let any = false;
  for (const turn of turns.filter(({ id }) => isThere(id))) {
    for (let first = 0; first < turn.cells.length; first += cellsAtOnce) {
      const part = { ...turn, cells: turn.cells.slice(first, first + cellsAtOnce) };
      any = (await turnPartBack(context, part)) || any;
    }
  }
  return any;
}

async function turnPartBack(context: Excel.RequestContext, { id, cells }: SheetTurn): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(id);
  const read = joinChanges([...cells]).map((block) => {
    return { block, range: rangeOf(sheet, areaOf(block)).load("formulas,values") };
  });
  await context.sync();
  const found = new Map(
    read.flatMap(({ block, range: { formulas, values } }) =>
      block.cells.flatMap((line, down) =>
        line.map((cell, across) => [cell, { formula: formulas[down][across], value: values[down][across] }] as const),
      ),
    ),
  );
  // What a formula fills, before or after, reads as if it had been written there: it goes with its formula, which it follows.
  let withFormula = false;
  const back = cells.filter((cell) => {
    const there = found.get(cell)!;
    if (isFilled(cell.before)) return withFormula;
    if (cell.after === null && there.formula === cell.before.formula) return withFormula;
    withFormula = isOurs(cell, there);
    return withFormula;
  });
  const steps = joinChanges(back).flatMap((block) =>
    cellSteps(
      () => sheet,
      block,
      block.cells.map((line) => line.map(({ before }) => restoredInput(before.formula, before.value))),
    ),
  );
  if (steps.length > 0) await sendSteps(context, steps);
  return back.length > 0;
}

/** Whether a cell holds what was written into it. Excel may have worded a formula otherwise in a way that nobody foresaw. */
function isOurs({ before, after, kept }: CellChange, there: CellContent): boolean {
  if (there.formula === before.formula) return false;
  // Excel fills the column of a table with a formula that is written into a part of it.
  const isFormula = kept || (after !== null && typeof after === "object" && "formula" in after);
  return isFormula ? typeof there.formula === "string" && there.formula.startsWith("=") : holds(after, there);
}
