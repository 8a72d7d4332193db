import { isError } from "../../../calc/cellError";
import { NotAvailable } from "../../../calc/errors";
import type { CellValue } from "../../../sheets/grid";
import { asText, plain, trimmed } from "../source/shownCell";
import type { Terms } from "../terms";
import type { Cell, Expression, Place, Row } from "./expression";

/** An expression, or the number or words that it always gives. */
export type Operand<T extends Terms> = Expression<T> | Cell;

/** What expressions of a tracker begin with. */
export interface Leaves<T extends Terms> {
  /** The cell of a column in the same row. */
  cell(id: T["column"]): Expression<T>;
  /** What the source says in that row; the row must be in the source. */
  source(role: T["role"], of?: T["source"]): Expression<T>;
  setting(name: T["setting"]): Expression<T>;
  /** What a list of words on the settings sheet says of a word; "" where it says nothing. */
  listed(name: T["list"], column: string, word: Expression<T>): Expression<T>;
  /** The same for a number; none and 0 are "". */
  listedNumber(name: T["list"], column: string, word: Expression<T>): Expression<T>;
}

/** The leaves of a tracker's expressions, in its own words. */
export function leavesOf<T extends Terms>(): Leaves<T> {
  return {
    cell: (id) =>
      leaf<T>(
        (place) => place.cell(id),
        (row) => row.cell(id),
      ),
    source: (role, of) =>
      leaf<T>(
        (place) => place.source(role, of),
        (row) => row.source(role, of),
      ),
    setting: (name) =>
      leaf<T>(
        (place) => place.setting(name),
        (row) => row.setting(name),
      ),
    listed,
    listedNumber,
  };
}

/** The expression that an operand stands for. */
export function expressionOf<T extends Terms>(operand: Operand<T>): Expression<T> {
  return typeof operand === "object" ? operand : constant(operand);
}

function constant(value: Cell): Expression<Terms> {
  const text = typeof value === "number" ? String(value) : `"${value.replace(/"/g, '""')}"`;
  return { formula: () => text, value: () => value };
}

/** An error in a cell is an error of all that refers to it. */
function leaf<T extends Terms>(formula: (place: Place<T>) => string, value: (row: Row<T>) => CellValue): Expression<T> {
  return {
    formula,
    value(row) {
      const found = value(row);
      if (isError(found)) throw new NotAvailable(String(found));
      return plain(found);
    },
  };
}

/** The last row of the list with the word counts; words are compared as they are, as a search would read * and ? as patterns. */
function listed<T extends Terms>(name: T["list"], column: string, word: Expression<T>): Expression<T> {
  return {
    formula(place) {
      const [said, words] = [word.formula(place), place.list(name)];
      const found = `(${words}=TRIM(${said}))`;
      const line = `SUMPRODUCT(MAX(${found}*(ROW(${words})-MIN(ROW(${words}))+1)))`;
      const value = `INDEX(${place.list(name, column)},${line})&""`;
      return `IF(TRIM(${said})="","",IF(SUMPRODUCT(--${found})=0,"",${value}))`;
    },
    value(row) {
      const at = linesOf(row.list(name), word.value(row)).at(-1);
      return at === undefined ? "" : String(row.list(name, column)[at]);
    },
  };
}

function listedNumber<T extends Terms>(name: T["list"], column: string, word: Expression<T>): Expression<T> {
  return {
    formula(place) {
      const said = word.formula(place);
      const found = `SUMPRODUCT(--(${place.list(name)}=TRIM(${said})),${place.list(name, column)})`;
      return `IF(TRIM(${said})="","",IF(${found}=0,"",${found}))`;
    },
    value(row) {
      const numbers = row.list(name, column);
      const lines = linesOf(row.list(name), word.value(row));
      return lines.reduce((sum, at) => sum + (typeof numbers[at] === "number" ? numbers[at] : 0), 0) || "";
    },
  };
}

/** Where a word stands in a list; nowhere for none. */
function linesOf(words: readonly Cell[], said: Cell): number[] {
  const word = foldSpaces(said);
  return word === ""
    ? []
    : words.flatMap((one, at) => (typeof one === "string" && one.toLowerCase() === word ? [at] : []));
}

function foldSpaces(said: Cell): string {
  return trimmed(asText(said)).toLowerCase();
}
