import { cellAddress } from "../trackers/address";
import { joinChanges, sameFormula, type CellChange } from "../trackers/changes";
import { restoredInput } from "./cells";
import type { Difference } from "./reconcile";
import { rangeOf } from "./rangeOf";

/** Characters of formulas that are asked for at once, well below what Excel answers. */
const mostCharacters = 1_000_000;

/**
 * Reads back the cells of a table that were to stay as they are. Excel may fill a table's column with a formula that was written into a
 * part of it: values that it filled over are written again, once.
 *
 * @returns What stands otherwise all the same.
 */
export async function keepCells(
  context: Excel.RequestContext,
  { sheet, cells }: { sheet: string; cells: readonly CellChange[] },
): Promise<Difference[]> {
  const lost = await lostCells(context, sheet, cells);
  if (lost.length === 0) return [];
  for (const { cell } of lost) {
    const { formula, value } = cell.before;
    // A formula alone could fill the column again.
    if (formula === value)
      rangeOf(context.workbook.worksheets.getItem(sheet), single(cell)).formulas = [[restoredInput(formula, value)]];
  }
  await context.sync();
  const changed = lost.map(({ cell }) => cell);
  return (await lostCells(context, sheet, changed)).map(({ cell: { row, column, before }, found }) => {
    const address = cellAddress(row, column);
    return { label: `What stood in ${address}`, sheet, cell: address, expected: String(before.formula), found };
  });
}

interface Lost {
  cell: CellChange;
  found: string;
}

async function lostCells(context: Excel.RequestContext, sheet: string, cells: readonly CellChange[]): Promise<Lost[]> {
  const lost: Lost[] = [];
  for (const part of parts(cells)) {
    const read = joinChanges(part).map((block) => {
      const size = { rows: block.cells.length, columns: block.cells[0].length };
      const range = rangeOf(context.workbook.worksheets.getItem(sheet), {
        ...size,
        row: block.row,
        column: block.column,
      });
      return { block, range: range.load("formulas") };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer could not hold all of it
    await context.sync();
    for (const { block, range } of read) {
      block.cells.forEach((line, down) =>
        line.forEach((cell, across) => {
          const found = range.formulas[down][across] as unknown;
          if (!isSame(cell.before.formula, found)) lost.push({ cell, found: String(found) });
        }),
      );
    }
  }
  return lost;
}

/** Cells put together in parts that one answer can hold. */
function parts(cells: readonly CellChange[]): CellChange[][] {
  const found: CellChange[][] = [];
  let size = mostCharacters;
  for (const cell of cells) {
    const characters = String(cell.before.formula).length + 10;
    if (size + characters > mostCharacters) {
      found.push([]);
      size = 0;
    }
    found.at(-1)!.push(cell);
    size += characters;
  }
  return found;
}

function isSame(before: unknown, now: unknown): boolean {
  return before === now || (typeof before === "string" && typeof now === "string" && sameFormula(before, now));
}

function single({ row, column }: CellChange) {
  return { row, column, rows: 1, columns: 1 };
}
