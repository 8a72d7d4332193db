import type { DefinedName } from "../trackers/ownNames";
import { clearLinks, restoreLinks, type Link } from "./clearLinks";
import { WriteFailed } from "./errors";
import { Reason } from "./reasonInWords";
import { askForSheets, removeSheets, type Sheets } from "./removeSheets";
import { askForRun, isOfRun, newRun } from "./run";

/** All that goes with a tracker. */
export interface Removal {
  /** Ids of its sheets, that of the record last. */
  sheets: readonly string[];
  names: readonly DefinedName[];
  /** Cells of other trackers that show one of its names. */
  links: readonly Link[];
  /** Ids or names of the sheets that may be shown afterwards, the best one first. */
  show: readonly string[];
}

/** How often it is tried: what made a deletion fail may not have passed at once. */
const attempts = 3;

/**
 * Removes a tracker completely or not at all.
 *
 * A batch is no transaction, and a deleted sheet cannot be brought back. So the sheets go first: until the first one is gone nothing
 * has changed, and the removal is called off without a trace. From then on it is carried through: what is left is looked for by id and
 * deleted in another try, and what somebody else deleted meanwhile is no reason to stop. Names come after the sheets, as they could
 * be made anew and sheets could not; the record comes last, so that a tracker of which something is left can be found and removed
 * again.
 *
 * @param workbook - The sheets as they were when the removal was worked out.
 * @throws WriteFailed with nothing left over where the workbook is as before, else with what of the tracker is still there.
 */
export async function removeTracker(context: Excel.RequestContext, removal: Removal, workbook: Sheets): Promise<void> {
  const run = newRun();
  let reason: unknown = new Reason("Excel did not delete its sheets.");
  let there: Left = leftOf(removal, workbook, new Set(removal.names.map(({ name }) => name)));
  for (let attempt = 0; attempt <= attempts; attempt++) {
    try {
      if (attempt > 0) there = await lookFor(context, removal);
      if (there.sheets.length + there.names.length === 0) return;
      if (attempt < attempts) await remove(context, removal, there, run);
    } catch (failure) {
      reason = failure;
    }
  }
  if (there.sheets.length < removal.sheets.length)
    throw new WriteFailed(reason, [...there.sheets.map(({ name }) => name), ...there.names]);
  throw new WriteFailed(reason, await callOff(context, removal, workbook.activeId, run));
}

/** What is still there of a tracker, with the workbook around it. */
interface Left {
  sheets: Excel.Worksheet[];
  names: string[];
  workbook: Sheets;
}

function leftOf({ sheets, names }: Removal, workbook: Sheets, there: ReadonlySet<string>): Left {
  return {
    sheets: sheets.flatMap((wanted) => workbook.all.find(({ id }) => id === wanted) ?? []),
    names: names.map(({ name }) => name).filter((name) => there.has(name)),
    workbook,
  };
}

async function lookFor(context: Excel.RequestContext, removal: Removal): Promise<Left> {
  const sheets = askForSheets(context);
  const names = context.workbook.names.load("items/name,items/formula,items/comment");
  await context.sync();
  const own = names.items.filter((item) => isOwn(removal, item.name, item));
  return leftOf(removal, sheets(), new Set(own.map(({ name }) => name)));
}

async function remove(context: Excel.RequestContext, removal: Removal, there: Left, run: string): Promise<void> {
  const record = removal.sheets.at(-1);
  const visible = there.sheets.filter(({ id }) => id !== record);
  const names = there.names.map((name) => {
    const item = context.workbook.names.getItem(name);
    return { name, item, was: context.workbook.names.getItem(name).load("formula,comment") };
  });
  removeSheets(context, there.workbook, visible, removal.show, run);
  for (const { item } of names) item.delete();
  const restoreLinked = clearLinks(context, removal.links);
  for (const sheet of there.sheets) if (sheet.id === record) sheet.delete();
  await context.sync();
  const others = names.filter(({ name, was }) => !isOwn(removal, name, was));
  for (const { name, was } of others) context.workbook.names.add(name, was.formula, was.comment);
  if (restoreLinked() || others.length > 0) await context.sync();
}

/**
 * Whether a name is the tracker's still: else somebody has deleted ours, and called something of theirs so. One without a mark is ours
 * where it refers to the same cells, under whatever name their sheet has by now, or to what is lost.
 */
function isOwn({ names }: Removal, name: string, { formula, comment }: Excel.NamedItem): boolean {
  const own = names.find((one) => one.name === name);
  if (own?.comment !== comment) return false;
  const cells = String(formula).split("!").at(-1);
  return own.marked || cells === own.refersTo.split("!").at(-1) || String(formula).includes("#REF!");
}

/** Leaves the workbook as it was where no sheet went: what could not be put back, by name. */
async function callOff(
  context: Excel.RequestContext,
  removal: Removal,
  activeId: string,
  run: string,
): Promise<string[]> {
  try {
    const { names, workbook } = await lookFor(context, removal);
    const marks = workbook.all.map(askForRun);
    await context.sync();
    for (const { name, refersTo, comment } of removal.names)
      if (!names.includes(name)) context.workbook.names.add(name, refersTo, comment);
    restoreLinks(context, removal.links);
    if (workbook.all.some(({ id }) => id === activeId)) context.workbook.worksheets.getItem(activeId).activate();
    workbook.all.forEach((sheet, at) => {
      if (isOfRun(sheet.name, marks[at](), run)) sheet.delete();
    });
    await context.sync();
    return [];
  } catch {
    return removal.names.map(({ name }) => name);
  }
}
