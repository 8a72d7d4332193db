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
  /** The line of a list of words on the settings sheet on which a word stands, the last where it stands on several; 0 for none. */
  lineOf(name: T["list"], word: Expression<T>): Expression<T>;
  /** What a list says on a line; "" for none. */
  listed(name: T["list"], column: string, line: Expression<T>): Expression<T>;
  /** The same for a number above 0. */
  listedNumber(name: T["list"], column: string, line: Expression<T>): Expression<T>;
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
    lineOf,
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

/** Words are compared as they are, as a search would read * and ? as patterns. */
function lineOf<T extends Terms>(name: T["list"], word: Expression<T>): Expression<T> {
  return {
    formula(place) {
      const [said, words] = [`TRIM(${word.formula(place)})`, place.list(name)];
      return `IF(${said}="",0,SUMPRODUCT(MAX((${words}=${said})*(ROW(${words})-MIN(ROW(${words}))+1))))`;
    },
    value(row) {
      const said = trimmed(asText(word.value(row))).toLowerCase();
      const words = row.list(name).map((one) => (typeof one === "string" ? one.toLowerCase() : one));
      return said === "" ? 0 : words.lastIndexOf(said) + 1;
    },
    isNumber: true,
  };
}

function listed<T extends Terms>(name: T["list"], column: string, line: Expression<T>): Expression<T> {
  return {
    formula: (place) =>
      `IF(N(${line.formula(place)})=0,"",INDEX(${place.list(name, column)},${line.formula(place)})&"")`,
    value: (row) => asText(cellAt(row.list(name, column), line.value(row))),
  };
}

function listedNumber<T extends Terms>(name: T["list"], column: string, line: Expression<T>): Expression<T> {
  return {
    formula(place) {
      const found = `INDEX(${place.list(name, column)},${line.formula(place)})`;
      return `IF(N(${line.formula(place)})=0,"",IF(N(${found})>0,${found},""))`;
    },
    value(row) {
      const found = cellAt(row.list(name, column), line.value(row));
      return typeof found === "number" && found > 0 ? found : "";
    },
  };
}

function cellAt(cells: readonly Cell[], line: Cell): Cell {
  return typeof line === "number" ? (cells[line - 1] ?? "") : "";
}
