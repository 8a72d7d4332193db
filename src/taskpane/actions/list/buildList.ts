import { buildPlan } from "../../../excel/buildPlan";
import type { Workbook } from "../../../excel/readWorkbook";
import { inWorkbook } from "../../../excel/session";
import { ChoiceError } from "../../../sheets/errors";
import type { Grid } from "../../../sheets/grid";
import { inputRoom } from "../../../trackers/kit/start/inputSheet";
import type { SheetPlan } from "../../../trackers/plan";
import { writeFailure } from "../budget";
import { failed } from "../failure";
import { planInWords } from "../planInWords";
import { takenWith, withInput } from "../startInput";
import type { Progress, Reconciliation, TrackerInfo } from "../types";
import { lockedReason, readSource } from "../workbook";
import type { ChoicesOf, ListLook, ListTracker, ListTypes } from "./listTracker";

/** A tracker that was just built from a list. */
export type BuiltList<T extends ListTypes> = T["view"] & { tracker: TrackerInfo; reconciliation: Reconciliation };

/** A sheet as a list under a person's choices, with what is still in doubt; at once, nothing is read again. */
export function decideList<T extends ListTypes>(
  list: ListTracker<T>,
  { grid }: { grid: Grid },
  choices: ChoicesOf<T>,
): ListLook<T> {
  try {
    return { grid, choices, ...list.read(grid, choices) };
  } catch (reason) {
    if (!(reason instanceof ChoiceError)) throw reason;
    throw failed("This sheet cannot be read as a table.", reason.message, "Choose another sheet or other columns.");
  }
}

/** What a tracker of this sheet would show, and what its build adds to the workbook, in words. */
export function previewList<T extends ListTypes>(
  list: ListTracker<T>,
  { read }: Pick<ListLook<T>, "read">,
  options: T["options"],
): { figures: T["view"]["figures"]; plan: string } {
  const { plan, view } = list.plan(read, options, { sheets: [], names: [], tables: [] }, list.alone);
  return { figures: view.figures, plan: planInWords(plan) };
}

/**
 * Builds the tracker on new sheets from the sheet as it stands at this moment, or changes nothing.
 *
 * @throws ActionFailed with the reason, and with what is left in the workbook where something could not be taken back.
 */
export async function buildList<T extends ListTypes>(
  list: ListTracker<T>,
  { grid: { sheet }, choices }: ListLook<T>,
  options: T["options"],
  progress: Progress,
  signal: AbortSignal,
): Promise<BuiltList<T>> {
  progress("Reading the sheet", 0.1);
  const { workbook, grid } = await readSource(sheet);
  progress("Writing and checking", 0.5);
  const look = decideList(list, { grid }, choices);
  const beside = await besideOf(list, workbook, sheet);
  if (signal.aborted) throw failed(notBuilt(list), "You canceled it.", "The workbook is as it was before.");
  return buildListOn(list, workbook, look, options, beside);
}

/** Reads what else of the workbook a new tracker looks at. */
export async function besideOf<T extends ListTypes>(
  list: ListTracker<T>,
  workbook: Workbook,
  sheet: string,
): Promise<T["beside"]> {
  const read = list.beside(workbook, sheet, null);
  return read ? inWorkbook(read) : list.alone;
}

/**
 * Builds the tracker of a sheet that has just been read on new sheets, or changes nothing.
 *
 * @param beside - What else of the workbook it looks at.
 * @param input - The sheet that was read, where it is only built with the tracker: people fill it in afterwards.
 * @throws ActionFailed with the reason, and with what is left in the workbook where something could not be taken back.
 */
export async function buildListOn<T extends ListTypes>(
  list: ListTracker<T>,
  workbook: Workbook,
  { read, questions, rows }: Omit<ListLook<T>, "grid" | "choices">,
  options: T["options"],
  beside: T["beside"] = list.alone,
  input?: SheetPlan,
): Promise<BuiltList<T>> {
  const what = notBuilt(list);
  const locked = lockedReason(workbook);
  if (locked) throw failed(what, locked, "Save a copy that you may change and build it there.");
  const [question] = questions;
  if (question) throw failed(what, question.text, "Answer the question and build again.");
  const { sheet } = read.source;
  if (rows === 0)
    throw failed(what, `The sheet "${sheet}" lists no ${list.words.items}.`, "Choose another sheet or other columns.");
  const room = input ? inputRoom : 0;
  const { plan, names, sheets, table, view } = list.plan(read, options, takenWith(workbook, input), beside, room);
  try {
    const reconciliation = await buildPlan(withInput(plan, input), workbook.activeId);
    const { kind } = list;
    const tracker: TrackerInfo = {
      ...{ id: names.record, kind, title: options.title, sheets, table },
      ...{ sourceSheet: sheet, state: "ready" },
    };
    return { ...view, tracker, reconciliation };
  } catch (reason) {
    throw writeFailure(what, reason);
  }
}

function notBuilt<T extends ListTypes>({ words }: ListTracker<T>): string {
  return `The ${words.name} was not built.`;
}
