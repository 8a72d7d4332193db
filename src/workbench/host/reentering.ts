import { CellReader, writeCells, type CellRows } from "./grid";
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
