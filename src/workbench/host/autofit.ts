import { numberFormatAt, styleOf, textOf } from "./cellStyle";
import { setColumnPoints } from "./dimensions";
import { CellReader, clip } from "./grid";
import { intersection, type Area } from "./area";
import type { Book } from "./book";
import { usedArea } from "./usedArea";

/** Width of an average character of an 11-point font, and the room on both sides of it; in points. */
const CHARACTER = 5.6;
const ROOM = 8;

/** Makes columns as wide as the longest text that the area shows in them (an estimate: there may be no screen to measure on). */
export function autofitColumns(book: Book, sheetId: string, area: Area): void {
  const used = usedArea(book, sheetId, true);
  const shown = used && intersection(clip(book.sheet(sheetId), area), used);
  if (!shown) return;
  const reader = new CellReader(book, sheetId);
  for (let column = shown.column; column < shown.column + shown.columns; column++) {
    let widest = 0;
    for (let row = shown.row; row < shown.row + shown.rows; row++) {
      const cell = reader.cell(row, column);
      const text = textOf(reader.value(row, column), numberFormatAt(book, cell));
      const { fs = 11, bl } = styleOf(book, cell);
      widest = Math.max(widest, text.length * CHARACTER * (fs / 11) * (bl ? 1.08 : 1));
    }
    if (widest > 0) setColumnPoints(book, sheetId, { row: 0, column, rows: 1, columns: 1 }, widest + ROOM);
  }
}
