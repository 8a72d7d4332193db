import type { CellValue } from "../sheets/grid";
import { textInput, type CellInput } from "./cells";
import { rangeOf } from "./rangeOf";

/** A row of words on a sheet that is ours, before and after; blank cells are "". */
export interface RowTurn {
  sheet: string;
  before: string[];
  after: string[];
}

/** How far rows of ours reach at most: what else may stand on the sheet, at its end for instance, is not read. */
export const ownRoom = { rows: 2000, columns: 64 };

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

/**
 * Writes a row over the one with the same first word, which may stand elsewhere by now, else below all others. It is read once more in
 * the batch that writes it: what somebody else has put in its place is there again. Where somebody else has written a row with this
 * first word meanwhile, theirs stays.
 */
export async function writeRow(context: Excel.RequestContext, turn: RowTurn): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt++) if (await wroteRow(context, turn)) return;
}

/** Whether the row is written, or is not to be; else it has to be looked for once more. */
async function wroteRow(context: Excel.RequestContext, { sheet, before, after }: RowTurn): Promise<boolean> {
  const rows = await readRows(context, sheet);
  if (!rows) return true;
  const same = rows.findIndex(([first]) => first === after[0]);
  if (same !== -1 && !isSameRow(rows[same].slice(0, after.length), before)) return true;
  const row = same === -1 ? rows.length : same;
  const range = () =>
    rangeOf(context.workbook.worksheets.getItem(sheet), { row, column: 0, rows: 1, columns: after.length });
  const there = range().load("values");
  range().formulas = [after.map(wordInput)];
  await context.sync();
  const words = there.values[0].map(String);
  if (isSameRow(words, (rows[row] ?? []).slice(0, after.length))) return true;
  range().formulas = [words.map(wordInput)];
  await context.sync();
  return false;
}

/** How often rows are looked for that somebody else moves at the same time. */
export const attempts = 2;

/** The words on a sheet of ours, row by row; `null` where there is no such sheet. */
export async function readRows(context: Excel.RequestContext, sheet: string): Promise<string[][] | null> {
  const cells = askForCells(context, sheet);
  await context.sync();
  return cells()?.map((line) => line.map(String)) ?? null;
}

function isSameRow(cells: readonly string[], others: readonly string[]): boolean {
  const length = Math.max(cells.length, others.length);
  return Array.from({ length }).every((_, at) => (cells[at] ?? "") === (others[at] ?? ""));
}

function wordInput(text: string): CellInput {
  return text === "" ? "" : textInput(text);
}
