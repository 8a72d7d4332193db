import {
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { BooleanNumber } from "@univerjs/core";
import { toUniverRange, type Area } from "./area";
import type { Book } from "./book";
import { clip, makeRoom } from "./grid";

const PIXELS_PER_POINT = 96 / 72;

export const points = (pixels: number) => pixels / PIXELS_PER_POINT;
export const pixels = (inPoints: number) => inPoints * PIXELS_PER_POINT;

/** Width of columns in points; columns beyond the sheet's end have the usual one. */
export function columnPoints(book: Book, sheetId: string, first: number, count: number): number {
  const sheet = book.sheet(sheetId);
  let sum = 0;
  for (let column = first; column < first + count; column++)
    sum += sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0;
  return points(sum);
}

/** Height of rows in points. */
export function rowPoints(book: Book, sheetId: string, first: number, count: number): number {
  const sheet = book.sheet(sheetId);
  let sum = 0;
  for (let row = first; row < first + count; row++) sum += sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0;
  return points(sum);
}

export function setColumnPoints(book: Book, sheetId: string, area: Area, width: number): void {
  const cells = clip(book.sheet(sheetId), { ...area, rows: 1 });
  makeRoom(book, sheetId, cells);
  book.run(SetWorksheetColWidthMutation.id, {
    subUnitId: sheetId,
    ranges: [toUniverRange(cells)],
    colWidth: pixels(width),
  });
}

export function setRowPoints(book: Book, sheetId: string, area: Area, height: number): void {
  const cells = clip(book.sheet(sheetId), { ...area, columns: 1 });
  makeRoom(book, sheetId, cells);
  const ranges = [toUniverRange(cells)];
  book.run(SetWorksheetRowIsAutoHeightMutation.id, { subUnitId: sheetId, ranges, autoHeightInfo: BooleanNumber.FALSE });
  book.run(SetWorksheetRowHeightMutation.id, { subUnitId: sheetId, ranges, rowHeight: pixels(height) });
}
