import { SetSelectionsOperation } from "@univerjs/sheets";
import { fromUniverRange, toUniverRange, type Area } from "./area";
import type { Book } from "./book";
import { HostError } from "./hostError";

/** The area a person has selected; A1 before anybody selected anything. As in Excel, several areas are none. */
export function selectedArea(book: Book): { sheetId: string; area: Area } {
  const sheet = book.facade.getActiveSheet();
  if ((sheet.getSelection()?.getActiveRangeList().length ?? 0) > 1)
    throw new HostError("InvalidSelection", "The current selection is invalid for this action.");
  const range = sheet.getActiveRange()?.getRange();
  return {
    sheetId: sheet.getSheetId(),
    area: range ? fromUniverRange(range) : { row: 0, column: 0, rows: 1, columns: 1 },
  };
}

export function selectArea(book: Book, sheetId: string, area: Area): void {
  const sheet = book.sheetFacade(sheetId);
  // A whole column ends where the engine's sheet does.
  const rows = Math.min(area.rows, sheet.getMaxRows() - area.row);
  const columns = Math.min(area.columns, sheet.getMaxColumns() - area.column);
  const range = toUniverRange({ ...area, rows, columns });
  book.api.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: book.id,
    subUnitId: sheetId,
    selections: [
      {
        range,
        primary: { ...range, actualRow: area.row, actualColumn: area.column, isMerged: false, isMergedMainCell: false },
        style: null,
      },
    ],
  });
}
