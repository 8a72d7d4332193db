import type { CellValue } from "../sheets/grid";
import { holds, joinChanges, type CellChange, type CellContent } from "../trackers/changes";
import { areaOf, cellTurnSteps, isFilled, type SheetTurn } from "./cellTurns";
import { restoredInput } from "./cells";
import { rangeOf } from "./rangeOf";
import { sendSteps } from "./sendSteps";

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
  now: (formula: string) => string,
): Promise<boolean> {
  let any = false;
  for (const turn of turns.filter(({ id }) => isThere(id))) {
    for (let first = 0; first < turn.cells.length; first += cellsAtOnce) {
      const cells = turn.cells.slice(first, first + cellsAtOnce).map((cell) => cellNow(cell, now));
      const part = { ...turn, cells };
      any = (await turnPartBack(context, part)) || any;
    }
  }
  return any;
}

function cellNow(cell: CellChange, now: (formula: string) => string): CellChange {
  const { after, before } = cell;
  const isFormula = typeof before.formula === "string" && before.formula !== before.value;
  return {
    ...cell,
    after: after !== null && typeof after === "object" && "formula" in after ? { formula: now(after.formula) } : after,
    before: isFormula ? { ...before, formula: now(String(before.formula)) } : before,
  };
}

async function turnPartBack(context: Excel.RequestContext, turn: SheetTurn): Promise<boolean> {
  const { id, cells } = turn;
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
  if (back.length > 0) await writeBack(context, { ...turn, cells: back }, found);
  return back.length > 0;
}

/**
 * Writes into cells what they held before. They are read once more in the batch that writes them: what somebody else has typed since
 * they were found to hold what was written is written again.
 *
 * @param found - What they were found to hold.
 */
async function writeBack(
  context: Excel.RequestContext,
  turn: SheetTurn,
  found: ReadonlyMap<CellChange, CellContent>,
): Promise<void> {
  const restored = ({ before }: CellChange) => restoredInput(before.formula, before.value);
  const { written, steps } = cellTurnSteps(context, [turn], restored, "formulas,values");
  await sendSteps(context, steps);
  const theirs = written.flatMap(({ cells, there }) =>
    cells.flatMap((line, down) =>
      line.flatMap((cell, across): CellChange[] => {
        const { formula } = found.get(cell)!;
        const before = {
          formula: there!.formulas[down][across] as CellValue,
          value: there!.values[down][across] as CellValue,
        };
        // What another cell's formula fills changes along with that one.
        if (before.formula === formula || (cell.after === null && formula !== "")) return [];
        return [{ ...cell, before }];
      }),
    ),
  );
  if (theirs.length > 0) await sendSteps(context, cellTurnSteps(context, [{ ...turn, cells: theirs }], restored).steps);
}

/** Whether a cell holds what was written into it. Excel may have worded a formula otherwise in a way that nobody foresaw. */
function isOurs({ before, after, kept }: CellChange, there: CellContent): boolean {
  if (there.formula === before.formula) return false;
  // Excel fills the column of a table with a formula that is written into a part of it.
  const isFormula = kept || (after !== null && typeof after === "object" && "formula" in after);
  return isFormula ? typeof there.formula === "string" && there.formula.startsWith("=") : holds(after, there);
}
