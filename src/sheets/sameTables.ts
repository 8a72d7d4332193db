import { cellText, isBlank } from "./cell";
import type { CellValue, Grid } from "./grid";
import type { HeaderBlock } from "./headerRows";
import { readPeriodText } from "./periodText";
import { labelWords } from "./words";

/** A part of a table that begins with the same headings again. */
export interface SameTable {
  /** Its row of headings, in the grid's arrays. */
  header: number;
  /** What it is called: the words above its headings, or its first heading. */
  title: string;
  /** How many of the table's rows stand above it. */
  from: number;
}

/** Share of headings that are the same where headings come again. */
const SAME = 0.6;
/** Share of lines that are called the same where a table comes again for another period or version. */
const AGAIN = 0.6;

/**
 * Finds the tables that repeat the first one's headings for another period or version of the same lines: their amounts must never
 * be added up. Headings that come again over other lines, or over parts with names of their own, go on with one table.
 *
 * @param rows - Filled rows below the headings, in the grid's arrays.
 * @returns The tables, the first one included; none where there is only one.
 */
export function sameTables(grid: Grid, header: HeaderBlock, rows: readonly number[]): SameTable[] {
  if (header.last < 0) return [];
  const own = grid.values[header.last];
  const tables: SameTable[] = [{ header: header.last, title: titleOf(grid, header.first, own, own), from: 0 }];
  rows.forEach((row, at) => {
    if (!repeats(own, grid.values[row])) return;
    const title = titleOf(grid, row, grid.values[row], own);
    const above = at > 0 && rows[at - 1] === row - 1 && title === loneText(grid, rows[at - 1]) ? at - 1 : at;
    tables.push({ header: row, title, from: above });
  });
  if (tables.length < 2) return [];
  const names = tables.map(({ from }, at) => namesIn(grid, rows.slice(from, tables[at + 1]?.from ?? rows.length), own));
  return tables.slice(1).every(({ title }, at) => isAgain(tables[0].title, title, names[0], names[at + 1]))
    ? tables
    : [];
}

/** Columns in which headings that come again say another word each time: the name of the part below them. */
export function namedParts(grid: Grid, header: HeaderBlock, rows: readonly number[]): Set<number> {
  const named = new Set<number>();
  if (header.last < 0) return named;
  const own = grid.values[header.last];
  for (const row of rows) {
    if (!repeats(own, grid.values[row])) continue;
    own.forEach((value, column) => {
      const other = grid.values[row][column];
      if (!isBlank(value) && typeof other === "string" && !isBlank(other) && other !== value) named.add(column);
    });
  }
  return named;
}

/** True where most cells of a row say what the headings say. */
function repeats(own: readonly CellValue[], cells: readonly CellValue[]): boolean {
  let named = 0;
  let same = 0;
  for (let column = 0; column < own.length; column += 1) {
    const heading = own[column];
    if (heading === "" || isBlank(heading)) continue;
    named += 1;
    if (heading === cells[column]) same += 1;
    // Rows of data say nothing of the headings: a few cells show it.
    else if (named > FEW && same === 0) return false;
  }
  return named > 1 && same >= named * SAME;
}

/** Cells without a heading among them after which a row is no row of headings. */
const FEW = 4;

function loneText(grid: Grid, row: number): string {
  const filled = (grid.values[row] ?? []).filter((value) => !isBlank(value));
  return filled.length === 1 && typeof filled[0] === "string" ? cellText(filled[0]) : "";
}

function titleOf(grid: Grid, row: number, cells: readonly CellValue[], own: readonly CellValue[]): string {
  const above = loneText(grid, row - 1) || (isEmpty(grid, row - 1) ? loneText(grid, row - 2) : "");
  if (above !== "") return above;
  const first = cells.findIndex((value) => !isBlank(value));
  return first !== -1 && cells !== own && cells[first] !== own[first] ? cellText(cells[first]) : "";
}

function isEmpty(grid: Grid, row: number): boolean {
  return row >= 0 && grid.values[row].every((value) => isBlank(value));
}

function namesIn(grid: Grid, rows: readonly number[], own: readonly CellValue[]): Set<string> {
  const names = new Set<string>();
  for (const row of rows) {
    const cells = grid.values[row];
    if (repeats(own, cells) || loneText(grid, row) !== "") continue;
    const name = cells.find((value) => typeof value === "string" && !isBlank(value));
    if (name !== undefined) names.add(labelWords(String(name)).join(" "));
  }
  return names;
}

/** The same lines again, under a title that differs in its period or version, or under none. */
function isAgain(first: string, second: string, names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const both = [...others].filter((name) => names.has(name)).length;
  const again = both > 1 && both >= AGAIN * Math.min(names.size, others.size);
  if (!again) return false;
  return first === second || withoutVersion(first) === withoutVersion(second) || second === "";
}

const VERSION =
  /^(\d+|v\d*|fy\d*|cy\d*|h[12]|[qt][1-4]|version|versions|draft|original|revised|revision|final|proposed|adopted|approved|initial|amended|entwurf|neu|alt|urspr\w*|revidiert|angepasst|projet|initiale?|revisee?|vote|borrador|revisado|inicial|aprobado|rascunho|aprovado|current|last|previous|prior|next|year|ytd)$/;

/** A title without the words that say a period or a version. */
function withoutVersion(title: string): string {
  return labelWords(title)
    .filter((word) => !VERSION.test(word) && readPeriodText(word) === null)
    .join(" ");
}
