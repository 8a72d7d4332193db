import { withSheetsRenamed } from "../trackers/changes";

/** A sheet as it is now. */
interface NamedSheet {
  id: string;
  name: string;
}

/**
 * Formulas as they are worded now, by what sheets were called when they were read.
 *
 * @param ids - Ids of the sheets by the names that they had.
 * @param sheets - All sheets of the workbook now.
 */
export function wordedNow(
  ids: ReadonlyMap<string, string>,
  sheets: readonly NamedSheet[],
): (formula: string) => string {
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  const moved = [...ids].filter(([name, id]) => names.get(id) !== name);
  const now = new Map(moved.map(([name, id]) => [name.toLowerCase(), names.get(id) ?? null]));
  return (formula) => withSheetsRenamed(formula, now);
}

/** Ids of sheets by their names. */
export function idsByName(sheets: readonly NamedSheet[]): Map<string, string> {
  return new Map(sheets.map(({ id, name }) => [name, id]));
}

/** Asks for the sheets, to be read after the next round trip: the names that are no longer those of the sheets that had them. */
export function askForMoved(context: Excel.RequestContext, ids: ReadonlyMap<string, string>): () => string[] {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  return () => {
    const names = new Map(sheets.items.map(({ id, name }) => [id, name]));
    return [...ids].flatMap(([name, id]) => (names.get(id) === name ? [] : [name]));
  };
}
