import type { SheetPlan } from "../trackers/plan";
import { restoredInput, type CellInput } from "./cells";
import { askForCells, attempts, ownRoom, readRows } from "./plainRows";
import { rangeOf } from "./rangeOf";
import { addSheet, newRun } from "./run";
import { bytesOfAction, sendSteps } from "./sendSteps";
import { sheetSteps } from "./writePlan";

/**
 * Takes rows out of a sheet that begin with a word, or the sheet itself where nothing else stands below its heads. Each is read once more
 * in the batch that takes it: what somebody else has put in its place is there again.
 *
 * @param head - Rows above those that may go.
 * @param planOf - The sheet with other rows, to be made again where somebody wrote on it in the moment in which it went.
 */
export async function removeRows(
  context: Excel.RequestContext,
  { name, head, word }: { name: string; head: number; word: string },
  planOf: (rows: string[][]) => SheetPlan,
): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const rows = await readRows(context, name);
    if (!rows) return;
    const isOurs = (cells: readonly string[]) => cells[0] === word;
    const found = rows.flatMap((cells, row) => (row >= head && isOurs(cells) ? [row] : []));
    if (found.length === 0) return;
    const isLast = found.length === rows.length - head;
    const done = isLast
      ? await removeSheet(context, name, head, isOurs, planOf)
      : await removeEach(context, name, found, isOurs);
    if (done) return;
  }
}

async function removeEach(
  context: Excel.RequestContext,
  name: string,
  rows: readonly number[],
  isOurs: (cells: readonly string[]) => boolean,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(name);
  const wholeRow = (row: number) => sheet.getRange(`${row + 1}:${row + 1}`);
  const cells = (row: number) => rangeOf(sheet, { row, column: 0, rows: 1, columns: ownRoom.columns });
  const taken = [...rows].reverse().map((row) => {
    const was = cells(row).load("formulas,values");
    wholeRow(row).delete("Up");
    return { row, was };
  });
  await context.sync();
  const theirs = taken.reverse().filter(({ was }) => !isOurs(was.values[0].map(String)));
  theirs.forEach(({ row, was }, at) => {
    // Ours above it are gone for good; those of others are there again.
    const place = row - taken.filter((one) => one.row < row).length + at;
    wholeRow(place).insert("Down");
    cells(place).formulas = [
      (was.formulas[0] as CellInput[]).map((formula, column) =>
        restoredInput(formula, was.values[0][column] as CellInput),
      ),
    ];
  });
  if (theirs.length === 0) return true;
  await context.sync();
  return false;
}

async function removeSheet(
  context: Excel.RequestContext,
  name: string,
  head: number,
  isOurs: (cells: readonly string[]) => boolean,
  planOf: (rows: string[][]) => SheetPlan,
): Promise<boolean> {
  const cells = askForCells(context, name);
  context.workbook.worksheets.getItem(name).delete();
  await context.sync();
  const others = cells()!
    .slice(head)
    .map((line) => line.map(String))
    .filter((line) => !isOurs(line));
  if (others.length === 0) return true;
  let sheet: Excel.Worksheet;
  await sendSteps(context, [
    { bytes: 2 * bytesOfAction, queue: () => (sheet = addSheet(context, name, newRun())) },
    ...sheetSteps(() => sheet, planOf(others)),
    { bytes: bytesOfAction, queue: () => (sheet.visibility = "Hidden") },
  ]);
  return true;
}
