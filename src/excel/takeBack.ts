import { askForSheets, removeSheets, type Sheets } from "./removeSheets";
import { askForRun, isOfRun, isRunComment } from "./run";

/** Names that a run wanted for what it made. */
export interface Planned {
  sheets: readonly string[];
  names: readonly string[];
  tables: readonly string[];
}

/** What is there of a run, and what others have under names that it wanted, in words: `a sheet called "Budget tracker"`. */
export interface RunThings {
  sheets: Excel.Worksheet[];
  names: Excel.NamedItem[];
  taken: string[];
  workbook: Sheets;
}

/** What is left of a run in spite of all, and what others have under planned names. */
export interface TakenBack {
  left: string[];
  taken: string[];
}

/**
 * Takes away what a run made and nothing else, and shows the sheet that was shown before.
 *
 * @param show - Id or name of that sheet; where it is gone, the first one that stays is shown.
 */
export async function takeBack(
  context: Excel.RequestContext,
  run: string,
  planned: Planned,
  show: string,
): Promise<TakenBack> {
  const { sheets, names, taken, workbook } = await findRun(context, run, planned);
  if (sheets.length + names.length === 0) return { left: [], taken };
  for (const item of names) item.delete();
  removeSheets(context, workbook, sheets, [show], run);
  await context.sync();
  return { left: namesOf(await findRun(context, run, planned, sheets)), taken };
}

/** What a run made, as a person calls it. */
export function namesOf({ sheets, names }: Pick<RunThings, "sheets" | "names">): string[] {
  return [...sheets, ...names].map(({ name }) => name);
}

/**
 * Looks through the workbook for what a run made.
 *
 * @param among - Only these of the sheets; without it all that carry the mark.
 */
export async function findRun(
  context: Excel.RequestContext,
  run: string,
  planned: Planned,
  among?: readonly Excel.Worksheet[],
): Promise<RunThings> {
  const sheets = askForSheets(context);
  const names = context.workbook.names.load("items/name,items/comment");
  const tables = context.workbook.tables.load("items/name,items/worksheet/id");
  await context.sync();
  const { all } = sheets();
  const wanted = among && new Set(among.map(({ id }) => id));
  const asked = wanted ? all.filter(({ id }) => wanted.has(id)) : all;
  const marks = asked.map(askForRun);
  if (asked.length > 0) await context.sync();
  const made = asked.filter(({ name }, at) => isOfRun(name, marks[at](), run));
  const madeIds = new Set(made.map(({ id }) => id));
  const isMadeName = ({ comment }: Excel.NamedItem) => isRunComment(comment, run);
  return {
    sheets: made,
    names: names.items.filter(isMadeName),
    taken: [
      ...called(
        "sheet",
        planned.sheets,
        all.filter(({ id }) => !madeIds.has(id)),
      ),
      ...called(
        "defined name",
        planned.names,
        names.items.filter((item) => !isMadeName(item)),
      ),
      ...called(
        "table",
        planned.tables,
        tables.items.filter(({ worksheet }) => !madeIds.has(worksheet.id)),
      ),
    ],
    workbook: sheets(),
  };
}

function called(kind: string, wanted: readonly string[], there: readonly { name: string }[]): string[] {
  const folded = new Set(wanted.map((name) => name.toLowerCase()));
  return there.filter(({ name }) => folded.has(name.toLowerCase())).map(({ name }) => `a ${kind} called "${name}"`);
}
