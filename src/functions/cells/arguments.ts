import type { AccountType } from "../../calc/accountType";
import { InvalidInput } from "../../calc/errors";
import { messages } from "../../calc/messages";
import { readNumberText } from "../../calc/numberText";
import { numberOrWord } from "../numberOrWord";
import { BLANK, CellError, readCell } from "./cell";
import { rowsOf, type Argument } from "./shape";

/**
 * An argument that the function cannot do without. Excel hands one that is left out or skipped over as nothing at all, which is not
 * the same as a blank cell.
 */
export function given(name: string, raw: unknown): unknown {
  if (raw === null || raw === undefined) throw new InvalidInput(messages.missing(name));
  return raw;
}

/** Reads an argument whose every cell is needed: an item whose cell is blank has no result. */
export function numbers(name: string, raw: unknown): Argument<number> {
  return readNumbers(name, given(name, raw), false);
}

/** Reads an argument that is needed but may have blanks, which the calculation sees as `undefined`. */
export function numbersOrBlanks(name: string, raw: unknown): Argument<number> {
  return readNumbers(name, given(name, raw), true);
}

/** Reads an argument that may be left out or have blanks, which the calculation sees as `undefined`. */
export function optionalNumbers(name: string, raw: unknown): Argument<number> {
  return readNumbers(name, raw, true);
}

function readNumbers(name: string, raw: unknown, optional: boolean): Argument<number> {
  const rows = rowsOf(raw);
  const columns = rows[0].length;
  const items = new Float64Array(rows.length * columns);
  const odd = new Map<number, CellError | null>();
  for (let row = 0, at = 0; row < rows.length; row++) {
    const cells = rows[row];
    for (let column = 0; column < columns; column++, at++) {
      const cell = cells[column];
      if (typeof cell === "number" && cell - cell === 0) items[at] = cell;
      else {
        const value = numberIn(name, cell, row, column);
        if (typeof value === "number") {
          items[at] = value;
        } else {
          items[at] = NaN;
          odd.set(at, value);
        }
      }
    }
  }
  return { name, rows: rows.length, columns, items, odd, optional };
}

/** A number, `null` for a blank, or the error that stands in the cell: a text that is no number is one, of its own item only. */
function numberIn(name: string, raw: unknown, row: number, column: number): number | null | CellError {
  const cell = readCell(raw);
  if (cell === BLANK) return null;
  if (typeof cell === "number" || cell instanceof CellError) return cell;
  if (typeof cell === "string") {
    const reading = readNumberText(cell);
    if (typeof reading === "object") return reading.value;
    if (reading === "ambiguous") return notThis(messages.ambiguousNumber(name, row + 1, column + 1, cell));
  }
  return notThis(messages.notANumber(name, row + 1, column + 1, shown(cell)));
}

function notThis(reason: string): CellError {
  return new CellError("#VALUE!", reason);
}

/** Reads option words, any case; a blank is `undefined` to the calculation, which knows the default. */
export function words<Word extends string>(name: string, raw: unknown, allowed: readonly Word[]): Argument<Word> {
  const rows = rowsOf(raw);
  const columns = rows[0].length;
  const items: Word[] = [];
  const odd = new Map<number, CellError | null>();
  rows.forEach((cells, row) =>
    cells.forEach((rawCell, column) => {
      const at = row * columns + column;
      const cell = readCell(rawCell);
      if (cell === BLANK) odd.set(at, null);
      else if (cell instanceof CellError) odd.set(at, cell);
      else {
        const word = wordIn(name, shown(cell), allowed, row, column);
        if (word instanceof CellError) odd.set(at, word);
        else items[at] = word;
      }
    }),
  );
  return { name, rows: rows.length, columns, items, odd, optional: true };
}

/** As `words`, for an option that the function cannot do without: a blank makes the item blank. */
export function neededWords<Word extends string>(name: string, raw: unknown, allowed: readonly Word[]): Argument<Word> {
  return { ...words(name, given(name, raw), allowed), optional: false };
}

function wordIn<Word extends string>(
  name: string,
  text: string,
  allowed: readonly Word[],
  row: number,
  column: number,
): Word | CellError {
  const word = text.trim().toLowerCase();
  const found = allowed.find((known) => known === word);
  return found ?? notThis(messages.notAWord(name, row + 1, column + 1, text, allowed));
}

const ACCOUNT_TYPES: readonly AccountType[] = ["expense", "revenue", "asset", "headcount", "ratio", "ratiolow"];

export function accountTypes(raw: unknown): Argument<AccountType> {
  return words("Type", raw, ACCOUNT_TYPES);
}

/** Reads labels: any cell as the words it shows, "" for a blank. */
export function labels(name: string, raw: unknown): Argument<string> {
  return optionalLabels(name, given(name, raw));
}

/** As `labels`, for an argument that may be left out. */
export function optionalLabels(name: string, raw: unknown): Argument<string> {
  return wordsIn(name, raw, shown);
}

/** Reads ratings: numbers as they are, also those that stand as text, and words; "" for a blank. */
export function numbersOrWords(name: string, raw: unknown): Argument<number | string> {
  return wordsIn<number | string>(name, given(name, raw), (cell) =>
    typeof cell === "number" ? cell : numberOrWord(shown(cell)),
  );
}

function wordsIn<Word extends number | string>(
  name: string,
  raw: unknown,
  read: (cell: number | string | boolean) => Word,
): Argument<Word> {
  const rows = rowsOf(raw);
  const items: (Word | "")[] = [];
  const odd = new Map<number, CellError | null>();
  for (const cells of rows) {
    for (const rawCell of cells) {
      const cell = typeof rawCell === "number" || isPlainWord(rawCell) ? rawCell : readCell(rawCell);
      if (cell instanceof CellError) odd.set(items.length, cell);
      items.push(cell === BLANK || cell instanceof CellError ? "" : read(cell));
    }
  }
  return { name, rows: rows.length, columns: rows[0].length, items: items as Word[], odd, optional: true };
}

/** A text that by its first sign is neither blank nor an error. */
function isPlainWord(cell: unknown): cell is string {
  if (typeof cell !== "string") return false;
  const first = cell.charCodeAt(0);
  return first > 35 && first < 128;
}

function shown(cell: number | string | boolean): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}
