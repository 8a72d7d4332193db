import type { SheetContent } from "../trackers/changes";
import type { SheetPlan } from "../trackers/plan";
import { addSheet, addUnnamedSheet, askForRun, isOfRun } from "./run";
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

/**
 * Puts the keeping sheet back as it was: takes away the one that the run made, writes again or makes anew the one that was there. One
 * that is made anew gets a number where somebody else has taken its name; it is known by what stands on it.
 *
 * @param now - Words a formula as sheets are called now.
 */
export async function keptBack(
  context: Excel.RequestContext,
  { name, before, after, planOf }: KeptTurn,
  run: string,
  sheets: readonly Excel.Worksheet[],
  now: (formula: string) => string,
): Promise<void> {
  const marks = sheets.map(askForRun);
  const there = before && sheets.find(({ id }) => id === before.id);
  const content = there && askForContent(there);
  await context.sync();
  const made = sheets.filter((sheet, at) => isOfRun(sheet.name, marks[at](), run));
  if (!before) {
    for (const sheet of made) sheet.delete();
    return;
  }
  const plan = planOf({
    ...before.content,
    formulas: before.content.formulas.map((line) => line.map((cell) => (typeof cell === "string" ? now(cell) : cell))),
  });
  if (there) {
    if (!isSame(content!(), before.content))
      await sendSteps(
        context,
        contentSteps(() => there, plan),
      );
    return;
  }
  // One that was made anew by an earlier try is filled again.
  const again = () => made[0] ?? addUnnamedSheet(context, run);
  const others = sheets.filter((sheet) => sheet !== made[0]).map((sheet) => sheet.name);
  if (made.length > 0 || after === null) await sendSteps(context, contentSteps(again, plan, freeName(name, others)));
}

function freeName(name: string, others: readonly string[]): string {
  const taken = new Set(others.map((other) => other.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`;
  return free;
}

/**
 * @param start - Gives the sheet, once.
 * @param name - What it is called when everything stands on it; without it, as before.
 */
function contentSteps(start: () => Excel.Worksheet, plan: SheetPlan, name?: string): Step[] {
  let sheet: Excel.Worksheet;
  const hide = () => {
    sheet.visibility = "Hidden";
    if (name !== undefined) sheet.name = name;
  };
  return [
    { bytes: 2 * bytesOfAction, queue: () => (sheet = start()).getRange().clear("Contents") },
    ...sheetSteps(() => sheet, plan),
    { bytes: 2 * bytesOfAction, queue: hide },
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
