import type { SheetContent } from "../trackers/changes";

/** A sheet with everything that stands on it. */
export interface OpenedSheet {
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Excel lets nobody write on it. */
  locked: boolean;
  content: SheetContent;
}

/** A defined name: of the workbook, or of one sheet. */
export interface OpenedName {
  name: string;
  /** `null` for a name of the workbook. */
  sheet: string | null;
  /** Starts with "=". */
  formula: string;
}

/** All sheets of a workbook, and its defined names. */
export interface OpenedWorkbook {
  sheets: OpenedSheet[];
  active: string;
  names: OpenedName[];
  readOnly: boolean;
  structureProtected: boolean;
}

/** Cells asked for at once: with values and formulas an answer of this many stays well under the web's 5 MB. */
const cellsPerRequest = 100_000;

/** Reads every sheet, hidden ones among them: two round trips, and one for each hundred thousand cells. */
export async function readSheets(context: Excel.RequestContext): Promise<OpenedWorkbook> {
  const { workbook } = context;
  const items = workbook.worksheets.load("items/id,items/name,items/visibility");
  const active = workbook.worksheets.getActiveWorksheet().load("name");
  const names = workbook.names.load("items/name,items/formula");
  workbook.load("readOnly");
  workbook.protection.load("protected");
  await context.sync();
  const asked = items.items.map((sheet) => {
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, used, names: sheet.names.load("items/name,items/formula") };
  });
  await context.sync();
  const sheets = asked.map(({ sheet, used }): OpenedSheet & { rows: number; columns: number } => ({
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility as OpenedSheet["visibility"],
    locked: sheet.protection.protected,
    content: used.isNullObject ? nothing() : { ...nothing(), row: used.rowIndex, column: used.columnIndex },
    rows: used.isNullObject ? 0 : used.rowCount,
    columns: used.isNullObject ? 0 : used.columnCount,
  }));
  await readContents(context, sheets);
  return {
    sheets: sheets.map(({ id, name, visibility, locked, content }) => ({ id, name, visibility, locked, content })),
    active: active.name,
    names: [namesOf(names, null), ...asked.map(({ sheet, names: own }) => namesOf(own, sheet.name))].flat(),
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
  };
}

function namesOf({ items }: Excel.NamedItemCollection, sheet: string | null): OpenedName[] {
  return items.map(({ name, formula }) => ({ name, sheet, formula: String(formula) }));
}

const nothing = (): SheetContent => ({ row: 0, column: 0, formulas: [], values: [] });

/** Fills in what stands on the sheets: as many pieces of them in one round trip as an answer can hold. */
async function readContents(
  context: Excel.RequestContext,
  sheets: (OpenedSheet & { rows: number; columns: number })[],
): Promise<void> {
  let waiting: { content: SheetContent; range: Excel.Range }[] = [];
  let room = cellsPerRequest;
  const answer = async () => {
    if (waiting.length === 0) return;
    await context.sync();
    for (const { content, range } of waiting) {
      content.formulas.push(...range.formulas);
      content.values.push(...range.values);
    }
    waiting = [];
    room = cellsPerRequest;
  };
  for (const { name, content, rows, columns } of sheets) {
    for (let done = 0; done < rows;) {
      const most = Math.max(1, Math.floor(room / columns));
      const count = Math.min(most, rows - done);
      const range = context.workbook.worksheets
        .getItem(name)
        .getRangeByIndexes(content.row + done, content.column, count, columns)
        .load("formulas,values");
      waiting.push({ content, range });
      room -= count * columns;
      done += count;
      // In pieces on purpose: one answer must not be larger than Excel on the web can give.
      if (room < columns) await answer();
    }
  }
  await answer();
}
