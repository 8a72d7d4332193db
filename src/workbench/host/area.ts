import { invalidArgument } from "./hostError";

/** A rectangle of cells; rows and columns count from zero, both ends belong to it. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export const wholeSheet = (): Area => ({ row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS });
export const lastRow = (area: Area) => area.row + area.rows - 1;
export const lastColumn = (area: Area) => area.column + area.columns - 1;

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "B3:D9"; whole rows and columns as "3:9" and "B:D". */
export function addressOf(area: Area): string {
  const [first, last] = [columnLetters(area.column), columnLetters(lastColumn(area))];
  if (area.columns === SHEET_COLUMNS) return `${area.row + 1}:${lastRow(area) + 1}`;
  if (area.rows === SHEET_ROWS) return `${first}:${last}`;
  const start = `${first}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? start : `${start}:${last}${lastRow(area) + 1}`;
}

/** A sheet's name as it stands in front of "!". */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_\u00a1-\uffff][\w.\u00a1-\uffff]*$/.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

/** Splits "'My sheet'!A1" into its sheet (if any) and the rest. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/s.exec(address);
  if (quoted) return { sheet: quoted[1].replace(/''/g, "'"), rest: quoted[2] };
  const cut = address.lastIndexOf("!");
  return cut < 0 ? { sheet: null, rest: address } : { sheet: address.slice(0, cut), rest: address.slice(cut + 1) };
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function between(row1: number, column1: number, row2: number, column2: number): Area {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  return { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
}

/** Reads "A1", "B3:D9", "B:D" or "3:9" (without a sheet); `null` when the text is none of them. */
export function parseArea(address: string): Area | null {
  const cells = CELLS.exec(address);
  if (cells) {
    const [, column1, row1, column2 = column1, row2 = row1] = cells;
    return between(Number(row1) - 1, columnIndex(column1), Number(row2) - 1, columnIndex(column2));
  }
  const columns = COLUMNS.exec(address);
  if (columns) return between(0, columnIndex(columns[1]), SHEET_ROWS - 1, columnIndex(columns[2]));
  const rows = ROWS.exec(address);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1) : null;
}

/** The area itself, or Excel's error where it leaves the sheet. */
export function onSheet(area: Area): Area {
  const { row, column, rows, columns } = area;
  const whole = [row, column, rows, columns].every(Number.isInteger);
  if (!whole || row < 0 || column < 0 || rows < 1 || columns < 1) throw invalidArgument();
  if (row + rows > SHEET_ROWS || column + columns > SHEET_COLUMNS) throw invalidArgument("It leaves the sheet.");
  return area;
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export const contains = (outer: Area, inner: Area) =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  lastRow(inner) <= lastRow(outer) &&
  lastColumn(inner) <= lastColumn(outer);

export const sameArea = (a: Area, b: Area) =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** Univer's own shape of a rectangle. */
export const toUniverRange = (area: Area) => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: lastRow(area),
  endColumn: lastColumn(area),
});

export const fromUniverRange = (range: { startRow: number; startColumn: number; endRow: number; endColumn: number }) =>
  between(range.startRow, range.startColumn, range.endRow, range.endColumn);
