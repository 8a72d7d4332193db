import type { CellRows } from "./cellRows";
import { CellValueType, type ICellData, type IRange, type Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import { lastColumn, lastRow, SHEET_COLUMNS, SHEET_ROWS, type Area } from "./area";
import type { Book } from "./book";
import { HostError } from "./hostError";

/** A value as Excel hands it over: "" is a blank cell, an error its text. */
export type CellValue = string | number | boolean;

/** What can be read or written in one go. */
const MOST_CELLS = 5_000_000;

/** The area without the rows and columns that hold nothing yet: whole columns are formatted as far as the sheet reaches. */
export function clip(sheet: Worksheet, area: Area): Area {
  const rows = area.rows === SHEET_ROWS ? sheet.getRowCount() : area.rows;
  const columns = area.columns === SHEET_COLUMNS ? sheet.getColumnCount() : area.columns;
  return { ...area, rows, columns };
}

/** Room to spare, so that a sheet that grows piece by piece is not enlarged for each of them. */
const roomier = (last: number) => Math.min(Math.ceil(last * 1.5) + 10, SHEET_ROWS);

/** Univer's sheets end where Excel's go on: makes room for an area that is about to be written. */
export function makeRoom(book: Book, sheetId: string, area: Area): void {
  const sheet = book.sheet(sheetId);
  if (area.rows < SHEET_ROWS && lastRow(area) >= sheet.getRowCount()) {
    const rows = sheet.getRowCount();
    const rowCount = roomier(lastRow(area));
    book.run(SetWorksheetRowCountMutation.id, { subUnitId: sheetId, rowCount });
    for (const { column, columns, style } of book.extras.sheet(sheetId).columnLooks) {
      const added = { row: rows, column, rows: rowCount - rows, columns };
      layStyles(
        book,
        sheetId,
        cellsOf(added, () => ({ s: style })),
      );
    }
  }
  if (area.columns < SHEET_COLUMNS && lastColumn(area) >= sheet.getColumnCount()) {
    book.run(SetWorksheetColumnCountMutation.id, { subUnitId: sheetId, columnCount: roomier(lastColumn(area)) });
  }
}

/** Writes the content of cells (and what comes with it) in one go: `v` and `f` must be given, or the engine forgets the formula. */
export function writeCells(book: Book, sheetId: string, cells: CellRows): void {
  book.write(sheetId, cells);
}

/** Lays settings over the looks of cells (`null` takes one away): what the cells hold stays as it is and nothing is calculated. */
export function layStyles(book: Book, sheetId: string, cells: CellRows): void {
  book.write(sheetId, cells, "look");
}

/** Writes whole styles at once, or `null` for none. */
export function writeStyles(book: Book, sheetId: string, cells: CellRows): void {
  book.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue: cells, trigger: SetStyleCommand.id });
}

/** Makes the cells of an area; `null` leaves a cell as it is. */
export function cellsOf(area: Area, cell: (row: number, column: number) => ICellData | null): CellRows {
  const cells: CellRows = {};
  for (let row = 0; row < area.rows; row++) {
    const line: Record<number, ICellData> = (cells[area.row + row] = {});
    for (let column = 0; column < area.columns; column++) {
      const made = cell(row, column);
      if (made) line[area.column + column] = made;
    }
  }
  return cells;
}

/** Reads the cells of one sheet, those included that a spilling formula fills. */
export class CellReader {
  private readonly cells: CellRows;
  private readonly spilled: CellRows | undefined;
  readonly model: FormulaDataModel;

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    book.flush();
    this.model = book.injector.get(FormulaDataModel);
    this.cells = book.sheet(sheetId).getCellMatrix().getMatrix() as CellRows;
    this.spilled = this.model.getArrayFormulaCellData()?.[book.id]?.[sheetId] as CellRows | undefined;
  }

  cell(row: number, column: number): ICellData | undefined {
    return this.cells[row]?.[column];
  }

  /** The rectangles that spilling formulas fill, each with the formula's own cell first. */
  spills(): IRange[] {
    const stored = this.model.getArrayFormulaRange()?.[this.book.id]?.[this.sheetId] ?? {};
    return Object.values(stored).flatMap((row) =>
      Object.values(row ?? {}).filter((range): range is IRange => Boolean(range)),
    );
  }

  /** The cell's value, whether it was entered, calculated or spilled from another cell. */
  value(row: number, column: number): CellValue {
    const own = this.cells[row]?.[column];
    const cell = own?.v === undefined || own.v === null || own.v === "" ? (this.spilled?.[row]?.[column] ?? own) : own;
    if (!cell || cell.v === undefined || cell.v === null) return "";
    return cell.t === CellValueType.BOOLEAN ? Number(cell.v) === 1 || cell.v === true : (cell.v as CellValue);
  }

  isForcedText(row: number, column: number): boolean {
    return this.cells[row]?.[column]?.t === CellValueType.FORCE_STRING;
  }

  /** The formula that stands in the cell itself, "" if none. */
  formula(row: number, column: number): string {
    const cell = this.cells[row]?.[column];
    if (!cell) return "";
    if (cell.si && !cell.f) return this.model.getFormulaStringByCell(row, column, this.sheetId, this.book.id) ?? "";
    return cell.f ?? "";
  }
}

/** Fills a two-dimensional array of the area's shape. */
export function mapArea<T>(area: Area, value: (row: number, column: number) => T): T[][] {
  if (area.rows * area.columns > MOST_CELLS) {
    throw new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
  }
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => value(area.row + row, area.column + column)),
  );
}
