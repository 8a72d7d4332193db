import type { ICellData, Worksheet } from "@univerjs/core";
import type { Area } from "./area";
import type { Book } from "./book";
import { CellReader } from "./grid";

const holdsValue = (cell: ICellData) =>
  (cell.v !== undefined && cell.v !== null) || Boolean(cell.f) || Boolean(cell.si);

/**
 * The smallest area that holds everything on a sheet (or within one of its areas): values, formulas, spilled results and, unless
 * `valuesOnly`, formats. `null` where there is nothing.
 */
export function usedArea(book: Book, sheetId: string, valuesOnly: boolean, within?: Area): Area | null {
  book.flush();
  const bounds = new Bounds(within);
  addCells(
    book.sheet(sheetId),
    bounds,
    (cell) => holdsValue(cell) || (!valuesOnly && cell.s !== undefined && cell.s !== null),
  );
  for (const { startRow, startColumn, endRow, endColumn } of new CellReader(book, sheetId).spills()) {
    bounds.add(startRow, startColumn);
    bounds.add(endRow, endColumn);
  }
  return bounds.area();
}

function addCells(sheet: Worksheet, bounds: Bounds, counts: (cell: ICellData) => boolean): void {
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell && counts(cell)) bounds.add(row, column);
  });
}

class Bounds {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  constructor(private readonly within?: Area) {}

  add(row: number, column: number): void {
    const { within } = this;
    if (within && (row < within.row || column < within.column)) return;
    if (within && (row >= within.row + within.rows || column >= within.column + within.columns)) return;
    this.top = Math.min(this.top, row);
    this.left = Math.min(this.left, column);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }

  area(): Area | null {
    if (this.bottom < 0) return null;
    return { row: this.top, column: this.left, rows: this.bottom - this.top + 1, columns: this.right - this.left + 1 };
  }
}
