import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { format as formatNumber } from "numfmt";
import type { Area } from "./area";
import type { Book } from "./book";
import { CellReader, clip, makeRoom, cellsOf, writeStyles, type CellValue } from "./grid";

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
  const styled = cellsOf(cells, () => ({ s: style }));
  writeStyles(book, sheetId, styled);
}

/** What all cells of an area have in common; `null` where they differ, as Excel answers. */
export function commonStyle<T>(book: Book, sheetId: string, area: Area, pick: (style: IStyleData) => T): T | null {
  const { row, column, rows, columns } = clip(book.sheet(sheetId), area);
  const reader = new CellReader(book, sheetId);
  const first = pick(styleOf(book, reader.cell(row, column)));
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      if (pick(styleOf(book, reader.cell(r, c))) !== first) return null;
    }
  }
  return first;
}
