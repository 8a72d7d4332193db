import { columnLetters, quoteSheet } from "../../address";
import type { Area } from "../../plan";

/** Formulas, without "=", that look at a source's cells as they stand now. Each mask is 1 or 0 a cell, for SUMPRODUCT. */

/** Cells that hold words, a truth value or an error. Cells that show nothing are none. */
export function noNumberMask(range: string): string {
  return `((ISERROR(${range})+ISLOGICAL(${range})+ISNUMBER(1/(LEN(TRIM(${range}))*ISTEXT(${range}))))>0)`;
}

/** Cells that show nothing. The reciprocal keeps errors out. */
export function emptyMask(range: string): string {
  return `ISNUMBER(1/(LEN(TRIM(${range}))=0))`;
}

/** Cells that show something, be it an error. */
export function writtenMask(range: string): string {
  return `((ISERROR(${range})+ISNUMBER(1/LEN(${range})))>0)`;
}

export function countOf(mask: string): string {
  return `SUMPRODUCT(--${mask})`;
}

const beyondLastRow = 1_048_577;

/** The sheet row of the first cell for which a mask is 1. MAX inside SUMPRODUCT takes an array in every spreadsheet. */
export function firstRowOf(mask: string, range: string): string {
  return `${beyondLastRow}-SUMPRODUCT(MAX(${mask}*(${beyondLastRow}-ROW(${range}))))`;
}

/** The address of the first such cell as text: 'Export'!D14. */
export function firstAddressOf(sheet: string, mask: string, range: string, column: number): string {
  return `${quoted(`${quoteSheet(sheet)}!${columnLetters(column)}`)}&${firstRowOf(mask, range)}`;
}

/** Words as a string in a formula. */
export function quoted(words: string): string {
  return `"${words.replace(/"/g, '""')}"`;
}

/** How many rows below the source are looked at: rows are added where its last one ends. */
const rowsBelow = 5000;
const lastRow = 1_048_576;

/** The cells of a column below a row (zero-based), as far as they are looked at; `null` on the last row. */
export function areaBelow(row: number, column: number): Area | null {
  const rows = Math.min(rowsBelow, lastRow - 1 - row);
  return rows <= 0 ? null : { row: row + 1, column, rows, columns: 1 };
}
