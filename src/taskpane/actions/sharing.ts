import { exchangeCells, type Exchanged } from "../../excel/exchangeCells";
import type { CellExchange } from "../../excel/cellExchange";
import type { Reconciliation } from "../../excel/reconcile";
import { freeze, type CellFate } from "../../trackers/frozen/freeze";
import { reenter, reenterNames } from "../../trackers/frozen/reenter";
import type { FrozenCell, FrozenName } from "../../trackers/frozen/frozenCell";
import { thaw, type ThawCell } from "../../trackers/frozen/thaw";
import { bringNamesBack, freezeNames, type ThawName } from "../../trackers/frozen/thawNames";
import { changeFailure } from "./changeFailure";
import { keptTurn, placeOf, readShareable, refuseLocked } from "./shareReading";
import { choiceKey, type ChangedChoices, type Readers, type ShareDone } from "./shareTypes";
import type { Progress } from "./types";

/**
 * Writes every COO function as plain Excel, or as its value where plain Excel cannot say it, and keeps what was there on a hidden
 * sheet; all of it or nothing. Where a cell then shows something else than before, everything is put back, unless a person has accepted
 * that for each of these cells.
 *
 * @param accepted - Those cells, by `choiceKey`.
 * @throws ActionFailed with the workbook as it was.
 */
export async function makePortable(
  readers: Readers,
  progress: Progress,
  accepted: ReadonlySet<string> = new Set(),
): Promise<ShareDone> {
  const what = "The workbook was not made portable.";
  progress("Reading the workbook", 0.1);
  const { turn, counts } = await portableTurn(what, readers);
  progress("Writing and comparing", 0.5);
  const { putBack, ...reconciliation } = await exchange(what, { ...turn, accepted });
  return putBack ? stoppedFor(reconciliation) : { ...counts, reconciliation };
}

/** Nothing is done, as cells would show something else than before. */
export function stoppedFor(reconciliation: Reconciliation): ShareDone {
  return { formulas: 0, values: 0, left: 0, names: 0, reconciliation, stopped: true };
}

/** What makes the workbook portable, and how many cells become what. */
export async function portableTurn(
  what: string,
  readers: Readers,
): Promise<{ turn: CellExchange; counts: Omit<ShareDone, "reconciliation"> }> {
  const seen = await readShareable(readers);
  refuseLocked(what, seen);
  const { changes, frozen } = freeze(seen.fates);
  const frozenNames = freezeNames(seen.nameFates);
  const kept = keptTurn(seen, withEarlier(seen.thawing, frozen), withEarlier(seen.thawingNames, frozenNames));
  const turn = { ids: seen.ids, cells: changes, names: frozenNames, kept, sameValues: true };
  const count = (becomes: CellFate["becomes"]) => seen.fates.filter((fate) => fate.becomes === becomes).length;
  const names = frozenNames.length;
  return { turn, counts: { formulas: count("formula"), values: count("value"), left: count("left"), names } };
}

/** What was made portable just now, after what was at another time and has not been again. */
function withEarlier<Kept extends FrozenCell | FrozenName>(
  earlier: readonly { frozen: Kept; state: string }[],
  frozen: readonly Kept[],
): Kept[] {
  const now = new Set(frozen.map((one) => choiceKey(placeOf(one))));
  const there = earlier.filter(({ state }) => state !== "gone").map((one) => one.frozen);
  return [...there.filter((one) => !now.has(choiceKey(placeOf(one)))), ...frozen];
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
  const choose = ({ frozen }: ThawCell | ThawName) => choices.get(choiceKey(placeOf(frozen))) ?? null;
  const { changes, stays, back } = thaw(seen.thawing, choose);
  const names = bringNamesBack(seen.thawingNames, choose);
  progress("Writing", 0.6);
  const kept = keptTurn(seen, stays, names.stays);
  const reconciliation = await exchange(what, {
    ids: seen.ids,
    cells: changes,
    names: names.changes,
    kept,
    sameValues: false,
  });
  const left = stays.filter(({ before }) => before !== "").length + names.stays.length;
  return { formulas: back, values: 0, left, names: names.changes.length, reconciliation };
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
  const names = reenterNames(seen.nameFates);
  const reconciliation = await exchange(what, { ids: seen.ids, cells: changes, names, kept: null, sameValues: false });
  const formulas = changes.reduce((sum, { cells }) => sum + cells.length, 0);
  return { formulas, values: 0, left, names: names.length, reconciliation };
}

/**
 * Nothing to write is no reason to write.
 *
 * @param run - The mark of what the exchange makes, for who turns it back later.
 */
export async function exchange(what: string, turn: CellExchange, run?: string): Promise<Exchanged> {
  if (changesNothing(turn)) return { figures: 0, differ: [], putBack: false };
  try {
    return await exchangeCells(turn, run);
  } catch (reason) {
    throw changeFailure(what, reason);
  }
}

/** True where a turn has nothing to write. */
export function changesNothing({ cells, names, kept }: CellExchange): boolean {
  return cells.length + names.length === 0 && (kept === null || kept.before === null);
}
