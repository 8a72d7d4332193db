import type { SheetContent } from "../trackers/changes";
import type { SheetPlan } from "../trackers/plan";
import { addSheet, askForRun, isOfRun } from "./run";
import { queueSheet } from "./writePlan";

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
 * Queues the keeping sheet as it is to be. One that is to go is only read: it goes when everything else is done.
 *
 * @returns After the round trip: the turn with what really stood there where somebody had changed it, else `null`.
 */
export function queueKept(context: Excel.RequestContext, turn: KeptTurn, run: string): () => KeptTurn | null {
  const { name, before, after } = turn;
  const there = before && askForContent(context.workbook.worksheets.getItem(before.id));
  if (after)
    queueContent(before ? context.workbook.worksheets.getItem(before.id) : addSheet(context, name, run), after);
  return () => {
    const seen = there?.();
    return !seen || isSame(seen, before!.content) ? null : { ...turn, before: { id: before!.id, content: seen } };
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
    const again = made[0] ?? (after === null ? addSheet(context, name, run) : null);
    if (again) queueContent(again, planOf(before.content));
  } else if (!isSame(content!(), before.content)) queueContent(there, planOf(before.content));
}

function queueContent(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.getRange().clear("Contents");
  queueSheet(sheet, plan);
  sheet.visibility = "Hidden";
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
