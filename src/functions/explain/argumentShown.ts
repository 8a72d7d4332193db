import { BLANK, CellError, readCell, type Cell } from "../cells/cell";
import { rowsOf } from "../cells/shape";

/** Positions that are named one by one; of more, the others are counted. */
const NAMED = 5;

/** An argument of a call as EXPLAIN sees it. */
export interface ShownArgument {
  name: string;
  optional: boolean;
  cells: Cell[];
  columns: number;
}

export function shownArgument(parameter: string, raw: unknown): ShownArgument {
  const rows = rowsOf(raw);
  const name = parameter.replace(/[[\]]/g, "");
  return { name, optional: name !== parameter, cells: rows.flat().map(readCell), columns: rows[0].length };
}

/** True where nothing was given. */
export function isLeftOut({ cells }: ShownArgument): boolean {
  return cells.length === 1 && cells[0] === BLANK;
}

/** The argument in a few words: its value, or what a range holds. */
export function inWords(argument: ShownArgument): string | number | boolean {
  const { cells, columns } = argument;
  if (isLeftOut(argument)) return argument.optional ? "left out" : "blank";
  if (cells.length === 1) return cellInWords(cells[0]);
  const shape = `${cells.length / columns} × ${columns}`;
  const numbers = cells.filter((cell): cell is number => typeof cell === "number");
  if (numbers.length === 0)
    return `${shape} cells: ${cells.slice(0, 3).map(cellInWords).join(", ")}${cells.length > 3 ? ", …" : ""}`;
  const [least, most] = numbers.reduce(
    ([low, high], next) => [Math.min(low, next), Math.max(high, next)],
    [Infinity, -Infinity],
  );
  return `${shape} cells: ${numbers.length} numbers from ${least} to ${most}`;
}

/** Which cells hold nothing that can be counted, and why. */
export function leftOut(argument: ShownArgument): string[] {
  if (argument.optional || isLeftOut(argument)) return [];
  return [
    ...placesOf(argument, (cell) => cell === BLANK, "blank"),
    ...placesOf(argument, (cell) => cell instanceof CellError, "an error"),
  ];
}

function placesOf({ name, cells, columns }: ShownArgument, counts: (cell: Cell) => boolean, why: string): string[] {
  const places = cells.flatMap((cell, at) => (counts(cell) ? [placeOf(at, columns)] : []));
  if (places.length === 0) return [];
  const more = places.length > NAMED ? ` and ${places.length - NAMED} more` : "";
  return [`${name} is ${why} in ${places.slice(0, NAMED).join(", ")}${more}`];
}

function placeOf(at: number, columns: number): string {
  const row = `row ${Math.floor(at / columns) + 1}`;
  return columns === 1 ? row : `${row} column ${(at % columns) + 1}`;
}

function cellInWords(cell: Cell): string | number | boolean {
  if (cell === BLANK) return "blank";
  return cell instanceof CellError ? cell.code : cell;
}
