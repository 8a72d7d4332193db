import { intersection, lastColumn, SHEET_ROWS, type Area } from "./area";
import { looksOutside } from "./columnLooks";
import { removeRules } from "./conditionalRules";
import { CellReader, clip, writeCells, writeStyles } from "./grid";
import type { CellRows } from "./cellRows";
import { invalidArgument } from "./hostError";
import { unmergeArea } from "./merging";
import type { Session } from "./session";
import { usedArea } from "./usedArea";
import { removeValidation } from "./validationRules";

const CONTENT = { v: null, f: null, si: null, p: null, t: null, custom: null };

/** Takes content, formats or both away from an area. */
export function clearArea(session: Session, sheetId: string, area: Area, applyTo: string): void {
  const { book } = session;
  if (!["All", "Contents", "Formats", "Hyperlinks"].includes(applyTo))
    throw invalidArgument(`"${applyTo}" is not a ClearApplyTo.`);
  if (applyTo === "Hyperlinks") return;
  const content = applyTo === "All" || applyTo === "Contents";
  const formats = applyTo === "All" || applyTo === "Formats";
  const used = usedArea(book, sheetId, false);
  const filled = used && intersection(clip(book.sheet(sheetId), area), used);
  if (filled) {
    const reader = new CellReader(book, sheetId);
    const cells: CellRows = {};
    for (let row = filled.row; row < filled.row + filled.rows; row++) {
      for (let column = filled.column; column < filled.column + filled.columns; column++) {
        if (!reader.cell(row, column)) continue;
        (cells[row] ??= {})[column] = { ...(content ? CONTENT : {}), ...(formats ? { s: null } : {}) };
      }
    }
    (content ? writeCells : writeStyles)(book, sheetId, cells);
  }
  if (!formats) return;
  if (area.rows === SHEET_ROWS) {
    const extras = book.extras.sheet(sheetId);
    extras.columnLooks = looksOutside(extras.columnLooks, area.column, lastColumn(area));
  }
  removeRules(book, sheetId, area);
  if (applyTo === "All") removeValidation(book, sheetId, area);
  unmergeArea(book, sheetId, area);
}
