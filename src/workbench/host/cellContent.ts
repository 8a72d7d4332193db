import { CellValueType } from "@univerjs/core";
import type { Area } from "./area";
import { followTables } from "./calculatedColumns";
import { enter } from "./cellInput";
import { numberFormatAt, textOf } from "./cellStyle";
import { isErrorText } from "./errorValues";
import { CellReader, makeRoom, mapArea, cellsOf, writeCells, type CellValue } from "./grid";
import { accessDenied, invalidArgument } from "./hostError";
import type { Session } from "./session";

/** What a request gives for an area: one value for all cells, or rows of its exact shape. */
export function shaped<T>(area: Area, given: unknown): (row: number, column: number) => T {
  if (!Array.isArray(given)) return () => given as T;
  const rows = given as T[][];
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw invalidArgument("The number of rows or columns in the input array doesn't match the size of the range.");
  }
  return (row, column) => rows[row][column];
}

export function refuseProtected(session: Session, sheetId: string): void {
  if (session.book.extras.sheet(sheetId).protected) throw accessDenied();
}

/** Enters values and formulas into an area, as a person would type them. */
export function enterCells(session: Session, sheetId: string, area: Area, given: unknown): void {
  refuseProtected(session, sheetId);
  const inputAt = shaped<unknown>(area, given);
  const { book, formulas } = session;
  makeRoom(book, sheetId, area);
  book.flush("look");
  const present = book.sheet(sheetId).getCellMatrix();
  const cells = cellsOf(area, (r, c) => {
    const place = { sheetId, row: area.row + r, column: area.column + c };
    const format = numberFormatAt(book, present.getValue(place.row, place.column));
    const entry = enter(inputAt(r, c), format);
    if (!entry) return null;
    const { cell } = entry;
    if (cell.f) cell.f = formulas.toEngine(session.worded(cell.f), place);
    if (entry.format && format === "General") cell.s = { n: { pattern: entry.format } };
    return { ...cell, p: null };
  });
  writeCells(book, sheetId, cells);
  followTables(session, sheetId, area, (row) =>
    Array.from({ length: area.columns }, (_, column) => inputAt(row, column)).some(
      (input) => input !== "" && input !== null && input !== undefined,
    ),
  );
}

export function readValues(session: Session, sheetId: string, area: Area): CellValue[][] {
  const reader = new CellReader(session.book, sheetId);
  return mapArea(area, (row, column) => reader.value(row, column));
}

/** A formula's text where a cell has one, its value otherwise. */
export function readFormulas(session: Session, sheetId: string, area: Area): CellValue[][] {
  const reader = new CellReader(session.book, sheetId);
  const { formulas } = session;
  return mapArea(area, (row, column) => {
    const formula = reader.formula(row, column);
    return formula ? session.worded(formulas.fromEngine(formula, { sheetId, row, column })) : reader.value(row, column);
  });
}

export function readTexts(session: Session, sheetId: string, area: Area): string[][] {
  const reader = new CellReader(session.book, sheetId);
  return mapArea(area, (row, column) =>
    textOf(reader.value(row, column), numberFormatAt(session.book, reader.cell(row, column))),
  );
}

export function readValueTypes(session: Session, sheetId: string, area: Area): string[][] {
  const reader = new CellReader(session.book, sheetId);
  return mapArea(area, (row, column) => {
    const value = reader.value(row, column);
    if (typeof value === "number") return "Double";
    if (typeof value === "boolean") return "Boolean";
    if (value === "") return reader.formula(row, column) ? "String" : "Empty";
    return isErrorText(value) && reader.cell(row, column)?.t !== CellValueType.FORCE_STRING ? "Error" : "String";
  });
}
