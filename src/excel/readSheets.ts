import type { SheetContent } from "../trackers/changes";
import { readContents } from "./readContents";
import { usedArea } from "./readWorkbook";

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

/** Reads every sheet, hidden ones among them: two round trips, and those that the cells take. */
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
  const contents = await readContents(
    context,
    asked.map(({ sheet, used }) => ({ sheet: sheet.name, area: used.isNullObject ? null : usedArea(used) })),
  );
  return {
    sheets: asked.map(({ sheet }, at) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: sheet.visibility as OpenedSheet["visibility"],
      locked: sheet.protection.protected,
      content: contents[at],
    })),
    active: active.name,
    names: [namesOf(names, null), ...asked.map(({ sheet, names: own }) => namesOf(own, sheet.name))].flat(),
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
  };
}

function namesOf({ items }: Excel.NamedItemCollection, sheet: string | null): OpenedName[] {
  return items.map(({ name, formula }) => ({ name, sheet, formula: String(formula) }));
}
