import { holds, joinChanges, type CellChange, type CellContent } from "../trackers/changes";
import type { CellValue } from "../sheets/grid";
import { cellInput, restoredInput, type CellInput } from "./cells";
import { rangeOf } from "./rangeOf";

/** Cells of a sheet that are to hold something else; the sheet by its id, and as a person calls it. */
export interface SheetTurn {
  id: string;
  sheet: string;
  cells: readonly CellChange[];
}

/** A rectangle that was queued to be written, with what stood there at that very moment. */
export interface WrittenBlock {
  turn: SheetTurn;
  cells: CellChange[][];
  range: Excel.Range;
  there: Excel.Range;
}

/** Somebody else changed what was about to be changed; theirs stays. */
export class ChangedMeanwhile extends Error {
  override readonly name = "ChangedMeanwhile";

  constructor(places: readonly string[]) {
    super(`Somebody changed ${places.join(" and ")} meanwhile.`);
  }
}

/** Queues cells to be written, after all of them were read once more: what spills from one of them stands in others. */
export function queueCells(context: Excel.RequestContext, turns: readonly SheetTurn[]): WrittenBlock[] {
  const blocks = turns.flatMap((turn) => {
    const sheet = context.workbook.worksheets.getItem(turn.id);
    return joinChanges([...turn.cells]).map(({ row, column, cells }) => {
      const area = { row, column, rows: cells.length, columns: cells[0].length };
      return { turn, cells, there: rangeOf(sheet, area).load("formulas"), range: rangeOf(sheet, area) };
    });
  });
  for (const { cells, range } of blocks) range.formulas = cells.map((line) => line.map(inputOf));
  return blocks;
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
  const turns = written.map(({ turn, cells, there }) => ({
    ...turn,
    cells: cells.flatMap((line, down) =>
      line.map((cell, across): CellChange => {
        const formula = (there.formulas as CellValue[][])[down][across];
        if (formula === cell.before.formula || isSpilled(cell.before, formula)) return cell;
        changed.add(turn.sheet);
        const isFormula = typeof formula === "string" && formula.startsWith("=");
        return { ...cell, before: { formula, value: isFormula ? "" : formula } };
      }),
    ),
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
    const { row, column } = block;
    const area = { row, column, rows: block.cells.length, columns: block.cells[0].length };
    return { block, range: rangeOf(sheet, area).load("formulas,values") };
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
  for (const block of joinChanges(back)) {
    const { row, column } = block;
    rangeOf(sheet, { row, column, rows: block.cells.length, columns: block.cells[0].length }).formulas =
      block.cells.map((line) => line.map(({ before }) => restoredInput(before.formula, before.value)));
  }
  if (back.length > 0) await context.sync();
  return back.length > 0;
}

/** Whether a cell holds what was written into it. Excel may have worded a formula otherwise in a way that nobody foresaw. */
function isOurs({ before, after, kept }: CellChange, there: CellContent): boolean {
  if (there.formula === before.formula) return false;
  // Excel fills the column of a table with a formula that is written into a part of it.
  const isFormula = kept || (after !== null && typeof after === "object" && "formula" in after);
  return isFormula ? typeof there.formula === "string" && there.formula.startsWith("=") : holds(after, there);
}
