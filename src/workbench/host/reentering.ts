import { CellReader, writeCells } from "./grid";
import type { CellRows } from "./cellRows";
import type { Book } from "./book";
import type { Session } from "./session";

/**
 * Enters the formulas again that speak of a name: a name that now exists (or no longer does) on a sheet gives their words another
 * meaning, which Excel sees by itself.
 */
export function reenterFormulas(session: Session, name: string): void {
  const { book, formulas } = session;
  const wanted = name.toLowerCase();
  for (const sheet of book.sheets()) {
    const sheetId = sheet.getSheetId();
    const reader = new CellReader(book, sheetId);
    const changed: CellRows = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.f?.toLowerCase().includes(wanted)) return;
      const place = { sheetId, row, column };
      const written = formulas.fromEngine(reader.formula(row, column), place);
      const formula = formulas.toEngine(written, place);
      if (formula !== cell.f) (changed[row] ??= {})[column] = { f: formula, v: null, t: null, si: null };
    });
    if (Object.keys(changed).length > 0) writeCells(book, sheetId, changed);
  }
}

/** Has the formulas calculated that speak of a name which now points elsewhere; the engine does not see that by itself. */
export function calculateFormulasWith(session: Session, name: string): void {
  const { book } = session;
  for (const sheet of book.sheets()) {
    const again: CellRows = {};
    eachFormulaNaming(book, sheet.getSheetId(), name, (formula, row, column) => {
      (again[row] ??= {})[column] = { f: formula, v: null, t: null, si: null };
    });
    if (Object.keys(again).length > 0) writeCells(book, sheet.getSheetId(), again);
  }
}

function eachFormulaNaming(
  book: Book,
  sheetId: string,
  name: string,
  tell: (formula: string, row: number, column: number) => void,
): void {
  const wanted = name.toLowerCase();
  const reader = new CellReader(book, sheetId);
  book
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell?.f && !cell?.si) return;
      const formula = reader.formula(row, column);
      if (formula.toLowerCase().includes(wanted)) tell(formula, row, column);
    });
}
