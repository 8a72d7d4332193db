import type { SheetContent } from "../trackers/changes";
import type { SheetPlan } from "../trackers/plan";
import { addSheet, askForRun, isOfRun } from "./run";
import { bytesOfAction, sendSteps, type Step } from "./sendSteps";
import { sheetSteps } from "./writePlan";

/** A hidden sheet of ours as it was read. */
export interface KeptBefore {
  id: string;
  content: SheetContent;
}

/** The sheet that keeps what cells were, before and after; `null` where there is none. */
export interface KeptTurn {
  name: string;
  before: KeptBefore | null;
  after: SheetPlan | null;
  /** The sheet with what was read from it, to be put back. */
  planOf: (content: SheetContent) => SheetPlan;
}

/**
 * Steps that make the keeping sheet what it is to be. One that is to go is only read: it goes when everything else is done.
 *
 * @returns With them, for after the last: the turn with what really stood there where somebody had changed it, else `null`.
 */
export function keptSteps(
  context: Excel.RequestContext,
  turn: KeptTurn,
  run: string,
): { steps: Step[]; seen: () => KeptTurn | null } {
  const { name, before, after } = turn;
  const { worksheets } = context.workbook;
  let there: (() => SheetContent) | null = null;
  const read: Step = {
    bytes: bytesOfAction,
    queue: () => (there = before && askForContent(worksheets.getItem(before.id))),
  };
  const sheet = () => (before ? worksheets.getItem(before.id) : addSheet(context, name, run));
  return {
    steps: [read, ...(after ? contentSteps(sheet, after) : [])],
    seen: () => {
      const content = there?.();
      return !content || isSame(content, before!.content) ? null : { ...turn, before: { id: before!.id, content } };
    },
  };
}

/** Puts the keeping sheet back as it was: takes away the one that the run made, writes again or makes anew the one that was there. */
export async function keptBack(
  context: Excel.RequestContext,
  { name, before, after, planOf }: KeptTurn,
  run: string,
  sheets: readonly Excel.Worksheet[],
): Promise<void> {
  const marks = sheets.map(askForRun);
  const there = before && sheets.find(({ id }) => id === before.id);
  const content = there && askForContent(there);
  await context.sync();
  const made = sheets.filter((sheet, at) => isOfRun(sheet.name, marks[at](), run));
  if (!before) for (const sheet of made) sheet.delete();
  else if (!there) {
    // One that was made anew by an earlier try is filled again.
    const again = () => made[0] ?? addSheet(context, name, run);
    if (made.length > 0 || after === null) await sendSteps(context, contentSteps(again, planOf(before.content)));
  } else if (!isSame(content!(), before.content))
    await sendSteps(
      context,
      contentSteps(() => there, planOf(before.content)),
    );
}

/** @param start - Gives the sheet, once. */
function contentSteps(start: () => Excel.Worksheet, plan: SheetPlan): Step[] {
  let sheet: Excel.Worksheet;
  return [
    { bytes: 2 * bytesOfAction, queue: () => (sheet = start()).getRange().clear("Contents") },
    ...sheetSteps(() => sheet, plan),
    { bytes: bytesOfAction, queue: () => (sheet.visibility = "Hidden") },
  ];
}

function askForContent(sheet: Excel.Worksheet): () => SheetContent {
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,formulas,values");
  return () =>
    used.isNullObject
      ? { row: 0, column: 0, formulas: [], values: [] }
      : { row: used.rowIndex, column: used.columnIndex, formulas: used.formulas, values: used.values };
}

/** Whether the same stands there, however far the sheet was read. */
function isSame(one: SheetContent, other: SheetContent): boolean {
  return filledCells(one) === filledCells(other);
}

function filledCells({ row, column, formulas }: SheetContent): string {
  const cells = formulas.flatMap((line, down) =>
    line.map((formula, across) => (formula === "" ? "" : JSON.stringify([row + down, column + across, formula]))),
  );
  return cells.join("");
}
