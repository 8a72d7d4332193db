import { addBlankSheet } from "./run";

/** The workbook's sheets at one moment, with id, name and visibility. */
export interface Sheets {
  all: readonly Excel.Worksheet[];
  activeId: string;
}

/** Asks for the workbook's sheets, to be read after the next round trip. */
export function askForSheets(context: Excel.RequestContext): () => Sheets {
  const { worksheets } = context.workbook;
  const all = worksheets.load("items/id,items/name,items/visibility");
  const active = worksheets.getActiveWorksheet().load("id");
  return () => ({ all: all.items, activeId: active.id });
}

/**
 * Queues the deletion of sheets. Another one is shown first where one of them is shown: the sheet that is wanted, else the first that
 * is visible, else a new empty one, as a workbook needs a sheet that can be seen and the hidden ones are not ours to show.
 *
 * @param show - Ids or names of the sheets that are wanted, the best one first.
 * @param run - The mark of a new empty sheet.
 */
export function removeSheets(
  context: Excel.RequestContext,
  { all, activeId }: Sheets,
  sheets: readonly Excel.Worksheet[],
  show: readonly string[],
  run: string,
): void {
  if (sheets.length === 0) return;
  const going = new Set(sheets.map(({ id }) => id));
  const staying = all.filter(({ id, visibility }) => visibility === "Visible" && !going.has(id));
  const wanted = show.map((key) => staying.find(({ id, name }) => id === key || name === key));
  const shown = wanted.find((sheet) => sheet !== undefined) ?? staying[0];
  if (!shown) addBlankSheet(context, run);
  else if (going.has(activeId)) shown.activate();
  for (const sheet of sheets) {
    // Excel refuses to delete what is very hidden.
    if (sheet.visibility === "VeryHidden") sheet.visibility = "Hidden";
    sheet.delete();
  }
}
