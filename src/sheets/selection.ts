import { isError } from "../calc/cellError";
import { cellText, isBlank } from "./cell";
import { columnLetter } from "./columnLetter";
import type { CellValue, Grid } from "./grid";
import { readPeriodText } from "./periodText";
import { totalWord } from "./totalWords";

/** A column of what a person has selected, or a row where the figures run across. */
export interface SelectedLine {
  /** Its heading; "" where it has none. */
  header: string;
  /** "column C" or "row 4". */
  name: string;
  /** Zero-based sheet position of the first cell below the heading, and how many cells there are. */
  row: number;
  column: number;
  cells: CellValue[];
  /** The number format of its first number; "" where it is not known. */
  numberFormat: string;
  /** What most of its cells hold; "dates" are days and months, as numbers or in words. */
  holds: "numbers" | "dates" | "words" | "nothing";
}

/** What a person has selected, as lines that run alongside of each other. */
export interface Selection {
  sheet: string;
  /** "C2:D40", without what is blank around it. */
  address: string;
  runs: "down" | "across";
  lines: SelectedLine[];
  /** Where the last cells are a total of the others, the cell that says so; they are left out. */
  total: { cell: string; says: string } | null;
  decimal: "." | ",";
}

/** Where a cell of a line stands, as "C17". */
function cellOfLine({ row, column }: SelectedLine, at: number, runs: Selection["runs"]): string {
  return `${columnLetter(column + (runs === "down" ? 0 : at))}${row + (runs === "down" ? at : 0) + 1}`;
}

/**
 * Reads the filled part of a selection: whether it has a heading, what each line holds, whether it ends in a total.
 *
 * @param way - Which way it runs; told by its form if left out.
 */
export function readSelection(grid: Grid, way?: Selection["runs"]): Selection {
  const { values, firstRow, firstColumn } = grid;
  const width = Math.max(0, ...values.map((row) => row.length));
  const runs = way ?? (isAcross(values, width) ? "across" : "down");
  const raw = runs === "down" ? turned(values, width) : values;
  const formats = grid.numberFormats ?? [];
  const lookOf = runs === "down" ? turned(formats, width) : formats;
  const headed = hasHeading(raw);
  const filled = raw.map((cells, at) => ({ cells, at })).filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
  const lines = filled.map(({ cells, at }): SelectedLine => {
    const data = cells.slice(headed ? 1 : 0);
    const first = data.findIndex((cell) => typeof cell === "number");
    const numberFormat = first === -1 ? "" : (lookOf[at]?.[first + (headed ? 1 : 0)] ?? "");
    return {
      header: headed && !isError(cells[0]) ? cellText(cells[0]) : "",
      name: runs === "down" ? `column ${columnLetter(firstColumn + at)}` : `row ${firstRow + at + 1}`,
      row: firstRow + (runs === "down" ? (headed ? 1 : 0) : at),
      column: firstColumn + (runs === "down" ? at : headed ? 1 : 0),
      cells: data,
      numberFormat,
      holds: heldBy(data, numberFormat),
    };
  });
  const last = columnLetter(firstColumn + Math.max(width, 1) - 1) + (firstRow + Math.max(values.length, 1));
  const first = columnLetter(firstColumn) + (firstRow + 1);
  return {
    sheet: grid.sheet,
    address: first === last ? first : `${first}:${last}`,
    runs,
    ...withoutTotal(lines, runs),
    decimal: grid.culture?.decimal ?? ".",
  };
}

/** A row of figures, with its labels above perhaps: wider than a list of that many columns would be high. */
function isAcross(values: readonly CellValue[][], width: number): boolean {
  if (values.length > 3 || width <= 3 || width <= values.length) return false;
  const numbers = (cells: readonly (CellValue | undefined)[]) =>
    cells.filter((cell) => typeof cell === "number").length;
  // A heading above one row of different figures is a list with one line.
  return !(values.length > 1 && numbers(values[0]) === 0 && width < 8);
}

function turned<T>(rows: readonly T[][], width: number): T[][] {
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column]));
}

/** Words above figures; or, where there are words alone, a first one that never comes again among others that do. */
function hasHeading(lines: readonly CellValue[][]): boolean {
  const filled = lines.filter((cells) => cells.some((cell) => !isBlank(cell)));
  if (filled.some(([first]) => typeof first === "number")) return false;
  if (filled.some(([first, ...rest]) => !isBlank(first) && rest.some((cell) => typeof cell === "number"))) return true;
  const [words] = filled;
  if (!words || words.length < 3) return false;
  const folded = words.map((cell) => cellText(cell).toLowerCase());
  return !folded.slice(1).includes(folded[0]) && new Set(folded.slice(1)).size < folded.length - 1;
}

function heldBy(cells: readonly CellValue[], numberFormat: string): SelectedLine["holds"] {
  const filled = cells.filter((cell) => !isBlank(cell) && !isError(cell));
  if (filled.length === 0) return "nothing";
  const numbers = filled.filter((cell) => typeof cell === "number").length;
  if (numbers * 2 > filled.length) return isDateFormat(numberFormat) ? "dates" : "numbers";
  const periods = filled.filter((cell) => typeof cell === "string" && isPeriod(cell)).length;
  return periods * 2 > filled.length ? "dates" : "words";
}

/** A day, a month or a count of time in words. */
function isPeriod(text: string): boolean {
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/.test(text.trim())) return true;
  return (
    /^(w|wk|week|kw|day|shift|sample|batch|lot|run|m|q)\W*\d+\b/i.test(text.trim()) || readPeriodText(text) !== null
  );
}

/** A number format with a year or a day in it, outside of words and conditions. */
function isDateFormat(format: string): boolean {
  return /[yd]|h:m|m:s/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

/** A last line of a list that is called a total would be counted twice. */
function withoutTotal(lines: SelectedLine[], runs: Selection["runs"]): Pick<Selection, "lines" | "total"> {
  const last = (lines[0]?.cells.length ?? 0) - 1;
  const named = lines.find(({ cells }) => {
    const cell = cells[last];
    return typeof cell === "string" && !isError(cell) && (totalWord(cellText(cell), new Set())?.weight ?? 0) >= 4;
  });
  if (!named || last < 1) return { lines, total: null };
  return {
    lines: lines.map((line) => ({ ...line, cells: line.cells.slice(0, last) })),
    total: { cell: cellOfLine(named, last, runs), says: cellText(named.cells[last]) },
  };
}
