import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { fromUniverRange, intersection, toUniverRange, type Area } from "./area";
import type { Book } from "./book";
import { makeRoom, cellsOf, writeCells } from "./grid";

/** The merged rectangles that touch an area. */
export function mergesIn(book: Book, sheetId: string, area: Area): Area[] {
  return book
    .sheet(sheetId)
    .getMergeData()
    .map(fromUniverRange)
    .filter((merge) => intersection(merge, area));
}

/** Merges an area into one cell (or a cell a row); only the first cell keeps its content. */
export function mergeArea(book: Book, sheetId: string, area: Area, across: boolean): void {
  unmergeArea(book, sheetId, area);
  makeRoom(book, sheetId, area);
  const merges = across
    ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }))
    : [area];
  for (const merge of merges) {
    const emptied = cellsOf(merge, (row, column) =>
      row + column > 0 ? { v: null, f: null, si: null, p: null } : null,
    );
    writeCells(book, sheetId, emptied);
  }
  book.run(AddWorksheetMergeMutation.id, { subUnitId: sheetId, ranges: merges.map(toUniverRange) });
}

export function unmergeArea(book: Book, sheetId: string, area: Area): void {
  const merges = mergesIn(book, sheetId, area);
  if (merges.length > 0)
    book.run(RemoveWorksheetMergeMutation.id, { subUnitId: sheetId, ranges: merges.map(toUniverRange) });
}
