import type { CellValue } from "../sheets/grid";
import { textInput } from "./cells";
import { rangeOf } from "./rangeOf";

/** A row of words on a sheet that is ours, before and after; blank cells are "". */
export interface RowTurn {
  sheet: string;
  /** Zero-based. */
  row: number;
  before: string[];
  after: string[];
}

/** How far rows of ours reach at most: what else may stand on the sheet, at its end for instance, is not read. */
const ownRoom = { rows: 2000, columns: 64 };

/**
 * Asks for what stands on a sheet of ours, to be read after the next round trip.
 *
 * @returns Gives the cells of the sheet's filled part, `null` where there is no such sheet.
 */
export function askForCells(context: Excel.RequestContext, name: string): () => CellValue[][] | null {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  const room = sheet.getRangeByIndexes(0, 0, ownRoom.rows, ownRoom.columns);
  const used = room.getUsedRangeOrNullObject(true).load("values");
  return () => (sheet.isNullObject ? null : used.isNullObject ? [] : used.values);
}

/** Queues a row as it was before or is to be. */
export function queueRow(context: Excel.RequestContext, turn: RowTurn, side: "before" | "after"): void {
  const sheet = context.workbook.worksheets.getItem(turn.sheet);
  const cells = turn[side].map((text) => (text === "" ? "" : textInput(text)));
  rangeOf(sheet, { row: turn.row, column: 0, rows: 1, columns: cells.length }).formulas = [cells];
}

/** Takes rows (zero-based) out of a sheet, or the sheet itself where none of them would be left. */
export async function removeRows(
  context: Excel.RequestContext,
  name: string,
  rows: readonly number[],
  last: boolean,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  if (last) sheet.delete();
  else
    for (const row of [...rows].sort((one, other) => other - one)) sheet.getRange(`${row + 1}:${row + 1}`).delete("Up");
  await context.sync();
}
