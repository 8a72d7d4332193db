import { AddSheetTableMutation, DeleteSheetTableMutation } from "@univerjs/sheets-table";
import { toUniverRange, type Area } from "./area";
import type { Book } from "./book";
import { CellReader, cellsOf, writeCells } from "./grid";
import { tableManager, tablesOf, type StoredTable } from "./tables";
import { CellValueType } from "@univerjs/core";

/** Excel wants a text of its own in every header cell: gives the missing ones and numbers the repeated ones. */
export function settleHeaders(book: Book, sheetId: string, area: Area): void {
  const reader = new CellReader(book, sheetId);
  const taken = new Set<string>();
  const headers = cellsOf({ ...area, rows: 1 }, (_, column) => {
    const value = reader.value(area.row, area.column + column);
    const text = String(value);
    const name = free(text === "" ? `Column${column + 1}` : text, taken);
    taken.add(name.toLowerCase());
    return name === value && !reader.formula(area.row, area.column + column)
      ? null
      : { v: name, t: CellValueType.STRING, f: null, si: null };
  });
  writeCells(book, sheetId, headers);
}

function free(name: string, taken: Set<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  let number = 2;
  while (taken.has(`${name}${number}`.toLowerCase())) number++;
  return `${name}${number}`;
}

export function addTable(book: Book, sheetId: string, area: Area, name: string): string {
  const tableId = freeId(book);
  const range = toUniverRange(area);
  const header = tableManager(book).getColumnHeader(book.id, sheetId, range, "Column");
  book.run(AddSheetTableMutation.id, {
    subUnitId: sheetId,
    name,
    tableId,
    range,
    header,
    options: { showHeader: true },
  });
  return tableId;
}

export function removeTable(book: Book, table: StoredTable): void {
  book.run(DeleteSheetTableMutation.id, { subUnitId: table.subUnitId, tableId: table.id });
  book.extras.forgetTable(table.id);
}

function freeId(book: Book): string {
  const taken = new Set(tablesOf(book).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(String(number))) number++;
  return String(number);
}
