import { SetSelectionsOperation } from "@univerjs/sheets";
import { fromUniverRange, toUniverRange, type Area } from "./area";
import type { Book } from "./book";

/** The area a person has selected; A1 before anybody selected anything. */
export function selectedArea(book: Book): { sheetId: string; area: Area } {
  const sheet = book.facade.getActiveSheet();
  const range = sheet.getActiveRange()?.getRange();
  return {
    sheetId: sheet.getSheetId(),
    area: range ? fromUniverRange(range) : { row: 0, column: 0, rows: 1, columns: 1 },
  };
}

export function selectArea(book: Book, sheetId: string, area: Area): void {
  const range = toUniverRange(area);
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
