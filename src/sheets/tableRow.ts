import { cellText, isBlank } from "./cell";
import type { CellValue, Grid } from "./grid";
import { isDifference } from "./versionColumn";

/** A row of the table, looked at as a whole. */
export interface TableRow {
  /** Row in the grid's arrays. */
  row: number;
  /** Sheet row as a person counts it, from 1. */
  sheetRow: number;
  /** Filled cells. */
  filled: number;
  /** Filled cells of words, codes and periods. */
  names: number;
  /** The column of the first of them, -1 for none. */
  nameColumn: number;
  /** The first words in a column of names, "" if it has none. */
  label: string;
  /** Spaces before the first words. */
  indent: number;
  /** All words in columns of names. */
  labels: string[];
  /** One for each amount column. */
  amounts: (number | null)[];
  /** An amount column holds something, be it only "n/a". */
  hasAmount: boolean;
  /** The row says of itself that it holds a difference of other rows. */
  difference: boolean;
}

/** Which columns of the grid a row's label and amounts stand in, and how an amount is read. */
export interface RowColumns {
  all: readonly number[];
  /** What each column of the grid is to a row: 1 for words, codes and periods, 2 where it only numbers the rows, else 0. */
  kinds: Uint8Array;
  /** Columns whose words name a line, from left to right. */
  labels: readonly number[];
  amounts: readonly number[];
  /** The column that says plan or actual of each row, -1 for none. */
  version: number;
  read: (row: number, column: number) => number | null;
}

/** Takes from a row what decides whether it is a line, a sum, a heading or nothing. */
export function tableRow(grid: Grid, row: number, columns: RowColumns): TableRow {
  const cells = grid.values[row];
  let filled = 0;
  let names = 0;
  let nameColumn = -1;
  const { all, kinds } = columns;
  for (let at = 0; at < all.length; at += 1) {
    const column = all[at];
    const value = cells[column];
    if (value === "" || kinds[column] === 2 || isBlank(value)) continue;
    filled += 1;
    if (kinds[column] === 0) continue;
    names += 1;
    if (nameColumn === -1) nameColumn = column;
  }
  const named = columns.labels.map((column) => cells[column]).filter(isWords);
  const labels = named.map(cellText);
  return {
    row,
    sheetRow: row + grid.firstRow + 1,
    filled,
    names,
    nameColumn,
    label: labels[0] ?? "",
    indent: named.length === 0 ? 0 : named[0].length - named[0].trimStart().length,
    labels,
    amounts: columns.amounts.map((column) => columns.read(row, column)),
    hasAmount: columns.amounts.some((column) => !isBlank(cells[column])),
    difference: columns.version !== -1 && isDifference(cellText(cells[columns.version])),
  };
}

function isWords(value: CellValue | undefined): value is string {
  return typeof value === "string" && !isBlank(value);
}
