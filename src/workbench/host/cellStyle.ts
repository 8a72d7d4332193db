import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { format as formatNumber } from "numfmt";
import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "./area";
import type { Book } from "./book";
import { clip, makeRoom, cellsOf, layStyles, type CellValue } from "./grid";

const PLAIN: IStyleData = {};

export function styleOf(book: Book, cell: Nullable<ICellData>): IStyleData {
  return (cell?.s && book.model.getStyles().getStyleByCell(cell)) || PLAIN;
}

export function numberFormatAt(book: Book, cell: Nullable<ICellData>): string {
  return styleOf(book, cell).n?.pattern || "General";
}

/** The text that a cell shows. */
export function textOf(value: CellValue, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === "" ? "" : formatNumber(numberFormat, value, { throws: false });
}

/** Lays a style over the cells of an area; `null` parts take that part away. */
export function styleArea(book: Book, sheetId: string, area: Area, style: IStyleData): void {
  const cells = clip(book.sheet(sheetId), area);
  makeRoom(book, sheetId, cells);
  if (area.rows === SHEET_ROWS && area.columns < SHEET_COLUMNS)
    book.extras.sheet(sheetId).columnLooks.push({ column: area.column, columns: area.columns, style });
  const styled = cellsOf(cells, () => ({ s: style }));
  layStyles(book, sheetId, styled);
}

/** What all cells of an area have in common; `null` where they differ, as Excel answers. */
export function commonStyle<T>(book: Book, sheetId: string, area: Area, pick: (style: IStyleData) => T): T | null {
  const { row, column, rows, columns } = clip(book.sheet(sheetId), area);
  const first = pick(book.lookAt(sheetId, row, column));
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      if (pick(book.lookAt(sheetId, r, c)) !== first) return null;
    }
  }
  return first;
}
