import type { Book } from "../host/book";
import { CellReader, mapArea, type CellValue } from "../host/grid";

/** The values of an area such as "B2:C9" of the sheet with this name. */
export function readCells(book: Book, sheetName: string, address: string): CellValue[][] {
  const sheet = book.sheetNamed(sheetName);
  if (!sheet) throw new Error(`There is no sheet "${sheetName}".`);
  const range = book.sheetFacade(sheet.getSheetId()).getRange(address);
  const area = { row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() };
  const reader = new CellReader(book, sheet.getSheetId());
  return mapArea(area, (row, column) => reader.value(row, column));
}
