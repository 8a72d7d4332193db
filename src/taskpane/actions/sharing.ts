import { exchangeCells, type CellExchange } from "../../excel/exchangeCells";
import { WriteFailed } from "../../excel/errors";
import type { Reconciliation } from "../../excel/reconcile";
import { freeze, type CellFate } from "../../trackers/frozen/freeze";
import { reenter } from "../../trackers/frozen/reenter";
import { thaw } from "../../trackers/frozen/thaw";
import { writeFailure } from "./budget";
import { failed } from "./failure";
import { keptTurn, placeOf, readShareable, refuseLocked } from "./shareReading";
import { choiceKey, type ChangedChoices, type Readers, type ShareDone } from "./shareTypes";
import type { Progress } from "./types";

/**
 * Writes every COO function as plain Excel, or as its value where plain Excel cannot say it, and keeps what was there on a hidden
 * sheet; all of it or nothing.
 *
 * @throws ActionFailed with the workbook as it was.
 */
export async function makePortable(readers: Readers, progress: Progress): Promise<ShareDone> {
  const what = "The workbook was not made portable.";
  progress("Reading the workbook", 0.1);
  const { turn, counts } = await portableTurn(what, readers);
  progress("Writing and comparing", 0.5);
  return { ...counts, reconciliation: await exchange(what, turn) };
}

/** What makes the workbook portable, and how many cells become what. */
export async function portableTurn(
  what: string,
  readers: Readers,
): Promise<{ turn: CellExchange; counts: Omit<ShareDone, "reconciliation"> }> {
  const seen = await readShareable(readers);
  refuseLocked(what, seen);
  const { changes, frozen } = freeze(seen.fates);
  const now = new Set(frozen.map((cell) => choiceKey(placeOf(cell))));
  const earlier = seen.thawing.filter(({ state }) => state !== "gone").map((cell) => cell.frozen);
  const cells = [...earlier.filter((cell) => !now.has(choiceKey(placeOf(cell)))), ...frozen];
  const turn = { cells: changes, kept: keptTurn(seen, cells), sameValues: true };
  const count = (becomes: CellFate["becomes"]) => seen.fates.filter((fate) => fate.becomes === becomes).length;
  return { turn, counts: { formulas: count("formula"), values: count("value"), left: count("left") } };
}

/**
 * Brings the functions back to the cells that hold what was written in their place; to changed ones as a person chose.
 *
 * @param choices - A changed cell without a choice stays as it is for another time.
 * @throws ActionFailed with the workbook as it was.
 */
export async function bringBack(choices: ChangedChoices, progress: Progress): Promise<ShareDone> {
  const what = "The functions were not brought back.";
  progress("Reading the workbook", 0.1);
  const seen = await readShareable("lambda");
  refuseLocked(what, seen);
  const choose = choices.get.bind(choices);
  const { changes, stays, back } = thaw(seen.thawing, ({ frozen }) => choose(choiceKey(placeOf(frozen))) ?? null);
  progress("Writing", 0.6);
  const kept = keptTurn(seen, stays);
  const reconciliation = await exchange(what, { cells: changes, kept, sameValues: false });
  return { formulas: back, values: 0, left: stays.filter(({ before }) => before !== "").length, reconciliation };
}

/**
 * Enters the formulas again that wait for their function, under the names that a person writes; those on protected sheets stay.
 *
 * @throws ActionFailed with the workbook as it was.
 */
export async function repairFormulas(progress: Progress): Promise<ShareDone> {
  const what = "The formulas were not entered again.";
  progress("Reading the workbook", 0.1);
  const seen = await readShareable("lambda");
  refuseLocked(what, seen);
  const { changes, left } = reenter(seen.fates.map(({ cell }) => cell));
  progress("Entering them again", 0.6);
  const reconciliation = await exchange(what, { cells: changes, kept: null, sameValues: false });
  const formulas = changes.reduce((sum, { cells }) => sum + cells.length, 0);
  return { formulas, values: 0, left, reconciliation };
}

/** Nothing to write is no reason to write. */
export async function exchange(what: string, turn: CellExchange): Promise<Reconciliation> {
  if (changesNothing(turn)) return { figures: 0, differ: [] };
  try {
    return await exchangeCells(turn);
  } catch (reason) {
    if (!(reason instanceof WriteFailed) || reason.leftovers.length === 0) throw writeFailure(what, reason);
    // The sheets are the person's own: they are named, and never offered to be removed.
    throw failed(what, `${reason.message} ${partlyWritten(reason.leftovers)}`, undoIt, [], reason);
  }
}

/** True where a turn has nothing to write. */
export function changesNothing({ cells, kept }: CellExchange): boolean {
  return cells.length === 0 && (kept === null || kept.before === null);
}

/** Which sheets hold some cells as they were and some as they were to become. */
export function partlyWritten(sheets: readonly string[]): string {
  return `Some cells on these sheets are changed and could not be put back: ${sheets.join(", ")}.`;
}

/** What to do about it. */
export const undoIt = "Undo in Excel, or close the workbook without saving and open it again.";
