import { cellText, isBlank } from "./cell";
import { isPlaceholder } from "./columnType";
import type { CellValue, Grid } from "./grid";
import type { HeaderBlock } from "./headerRows";
import { isRemark } from "./remark";
import { rowKinds, type CellKind } from "./rowKinds";
import { totalWord } from "./totalWords";

/** Filled rows between blank ones, as rows of the grid's arrays. */
interface Block {
  rows: number[];
}

/** Share of a column's cells from which on it is a column of numbers. */
const NUMERIC = 0.6;
/** Share of the usual cells of a row that a row of the list has. */
const FILLED = 0.6;
/** Rows of the list that are looked at to know what a row of it is like. */
const SAMPLE = 200;

/**
 * Finds where a list ends: notes, legends and keys that stand below it after a blank row are none of its rows.
 *
 * @param rows - Filled rows below the headings, in the grid's arrays.
 * @returns How many of them belong to the list.
 */
export function listEnd(grid: Grid, header: HeaderBlock, rows: readonly number[]): number {
  const blocks = blocksOf(rows);
  if (blocks.length < 2) return rows.length;
  // What stands below a list may be longer than the list.
  const main = blocks.find((block) => block.rows.length > 1) ?? blocks[0];
  const usual = usualRow(grid, main.rows.slice(0, SAMPLE));
  const names = new Set(header.parts.flat());
  let end = rows.length;
  for (let at = blocks.length - 1; at > blocks.indexOf(main); at -= 1) {
    if (continues(grid, blocks[at], usual, names)) break;
    end -= blocks[at].rows.length;
  }
  return end;
}

function blocksOf(rows: readonly number[]): Block[] {
  const blocks: Block[] = [];
  rows.forEach((row, at) => {
    if (at === 0 || row > rows[at - 1] + 1) blocks.push({ rows: [row] });
    else blocks[blocks.length - 1].rows.push(row);
  });
  return blocks;
}

/** What a row of the list is like. */
interface UsualRow {
  /** Columns of numbers, without one that only counts the rows. */
  numeric: Set<number>;
  filled: number;
}

function usualRow(grid: Grid, rows: readonly number[]): UsualRow {
  const kinds = rows.map((row) => rowKinds(grid.values[row]));
  const counts = kinds.map((row) => row.filter((kind) => kind !== "blank").length).sort((a, b) => a - b);
  const numeric = new Set<number>();
  const width = Math.max(...kinds.map((row) => row.length));
  for (let column = 0; column < width; column += 1) {
    const filled = kinds.filter((row) => row[column] !== undefined && row[column] !== "blank").length;
    const numbers = kinds.filter((row) => isNumber(row[column])).length;
    if (filled > rows.length * 0.3 && numbers >= filled * NUMERIC && !countsUp(grid, rows, column)) numeric.add(column);
  }
  return { numeric, filled: counts[Math.floor(counts.length / 2)] ?? 0 };
}

const isNumber = (kind: CellKind | undefined) => kind === "number" || kind === "period";

function countsUp(grid: Grid, rows: readonly number[], column: number): boolean {
  const numbers = rows.map((row) => grid.values[row][column]).filter((value) => typeof value === "number");
  return numbers.length > 2 && numbers.every((value, at) => at === 0 || value === numbers[at - 1] + 1);
}

/** A block goes on with the list where one of its rows is like the list's, names a sum or repeats the headings, and no remark opens it. */
function continues(grid: Grid, { rows }: Block, usual: UsualRow, names: ReadonlySet<string>): boolean {
  const closed = isRemark(wordsOfRow(grid.values[rows[0]]));
  return rows.some((row) => {
    const cells = grid.values[row];
    const texts = cells.filter((value): value is string => typeof value === "string" && !isBlank(value)).map(cellText);
    const repeated = texts.filter((text) => names.has(text)).length;
    if (texts.length > 1 && repeated >= texts.length * 0.6) return true;
    const kinds = rowKinds(cells);
    const sums = texts.some((text) => (totalWord(text, new Set())?.weight ?? 0) >= 4);
    if (sums && kinds.some(isNumber)) return true;
    return !closed && isLike(cells, kinds, usual);
  });
}

function isLike(cells: readonly CellValue[], kinds: readonly CellKind[], { numeric, filled }: UsualRow): boolean {
  const own = kinds.filter((kind) => kind !== "blank").length;
  let numbers = 0;
  for (const column of numeric) {
    const kind = kinds[column];
    if (isNumber(kind)) numbers += 1;
    else if (kind !== undefined && kind !== "blank" && !isPlaceholder(cellText(cells[column]))) return false;
  }
  return own > 1 && (own >= filled * FILLED || (numeric.size > 0 && numbers >= numeric.size / 2));
}

function wordsOfRow(cells: readonly CellValue[]): string {
  const filled = cells.filter((value) => !isBlank(value));
  return filled.length === 1 ? cellText(filled[0]) : "";
}
