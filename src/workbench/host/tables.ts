import { SheetTableService, TableManager, type ITableInfoWithUnitId } from "@univerjs/sheets-table";
import { fromUniverRange, intersection, type Area } from "./area";
import type { Book } from "./book";

export type StoredTable = ITableInfoWithUnitId & { area: Area };

/** The tables of a book, on every sheet. */
export function tablesOf(book: Book): StoredTable[] {
  return book.injector
    .get(SheetTableService)
    .getTableList(book.id)
    .map((table) => ({ ...table, area: fromUniverRange(table.range) }));
}

export function tableNamed(book: Book, name: string): StoredTable | null {
  const wanted = name.toLowerCase();
  return tablesOf(book).find((table) => table.name.toLowerCase() === wanted) ?? null;
}

export function tableWithin(book: Book, sheetId: string, area: Area): StoredTable | null {
  return tablesOf(book).find((table) => table.subUnitId === sheetId && intersection(table.area, area)) ?? null;
}

export const tableManager = (book: Book): TableManager => book.injector.get(TableManager);
