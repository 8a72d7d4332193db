import type { DefinedName } from "../trackers/ownNames";
import { definedName, recordCells, type RecordCells } from "./readTrackers";
import { askForSheets, type Sheets } from "./removeSheets";
import { askForRun } from "./run";

/** A tracker's record with all that is needed to tell what belongs to it, as it was at one moment. */
export interface RemovalReading {
  record: RecordCells;
  recordId: string;
  /** Whether a version made it that marks what it makes. */
  marked: boolean;
  workbook: Sheets;
  names: DefinedName[];
}

/**
 * Reads what a removal has to know, in one round trip. The record says by links how the tracker's sheets are called now; their ids
 * are read along with it, as another sheet can be called so a moment later.
 *
 * @returns `null` where there is no such sheet.
 */
export async function readRemoval(context: Excel.RequestContext, recordName: string): Promise<RemovalReading | null> {
  const record = context.workbook.worksheets.getItemOrNullObject(recordName).load("id");
  const cells = recordCells(record);
  const mark = askForRun(record);
  const sheets = askForSheets(context);
  const names = context.workbook.names.load("items/name,items/formula,items/comment");
  await context.sync();
  if (record.isNullObject) return null;
  return {
    record: { sheet: recordName, cells: cells.formulas },
    recordId: record.id,
    marked: mark() !== "",
    workbook: sheets(),
    names: names.items.map(definedName),
  };
}
