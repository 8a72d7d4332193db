import { isError } from "../../calc/cellError";
import type { CellValue } from "../../sheets/grid";
import { rawCell } from "../kit/source/sourceCells";
import { kpiLines } from "./kpiLines";
import { roleCells, type KpiRole, type KpiSource } from "./kpiSource";

/** What the flags column says of a row whose cells stand a column away from where they belong. */
export const seemsShifted = "Row seems shifted by a column: its cells are not read";

/** Roles that hold figures, for which a unit never is one. */
const figures: readonly KpiRole[] = ["baseline", "previous", "target", "actual"];

/** How a source's shifted rows give themselves away, and what is not to be read in them. */
export interface ShiftSigns {
  /** The column left of the names holds words: a shifted row is blank there, and its name is one of them. */
  before: boolean;
  /** What stands right of the units, if it is figures: a shifted row has a unit there. */
  figure: KpiRole | null;
  /** Roles whose cells stand in the wrong place: those of the columns right of the name. */
  moved: KpiRole[];
}

export function shiftSigns({ source, columns, history }: KpiSource): ShiftSigns | null {
  const [name, unit] = [columns.get("name"), columns.get("unit")];
  if (name === undefined || history?.runs === "down" || history?.runs === "long") return null;
  const left = source.columns.find(({ index }) => index === name - 1)?.type;
  const next = unit === undefined ? undefined : figures.find((role) => columns.get(role) === unit + 1);
  return {
    before: left === "text" || left === "longText",
    figure: next ?? null,
    moved: [...columns].flatMap(([role, column]) => (column > name ? [role] : [])),
  };
}

/** Rows of the data, from 1, whose cells seem to stand a column to the right of where they belong. */
export function shiftedLines(read: KpiSource): ReadonlySet<number> {
  const signs = shiftSigns(read);
  if (!signs) return new Set();
  const names = roleCells(read, "name");
  const lefts = signs.before ? cellsBefore(read) : [];
  const held = signs.figure ? roleCells(read, signs.figure) : [];
  const [leftWords, units] = [wordsAmong(lefts), wordsAmong(roleCells(read, "unit"))];
  const isAmong = (cell: CellValue | undefined, known: ReadonlySet<string>) =>
    isWord(cell) && known.has(cell.toLowerCase());
  return new Set(
    kpiLines(read).filter(
      (line) => (lefts[line - 1] === "" && isAmong(names[line - 1], leftWords)) || isAmong(held[line - 1], units),
    ),
  );
}

/** The cells of the column left of the names. */
function cellsBefore({ source, grid, columns }: KpiSource): CellValue[] {
  const rows = Math.max(source.lastDataRow - source.firstDataRow + 1, 0);
  return Array.from({ length: rows }, (_, at) => rawCell(grid, source.firstDataRow + at, columns.get("name")! - 1));
}

function wordsAmong(cells: readonly CellValue[]): ReadonlySet<string> {
  return new Set(cells.filter(isWord).map((cell) => cell.toLowerCase()));
}

function isWord(cell: CellValue | undefined): cell is string {
  return typeof cell === "string" && cell !== "" && !isError(cell);
}

/**
 * The formula that tells a shifted row.
 *
 * @param source - A cell of the row by its role, or of the column left of the names.
 * @param all - All cells of such a column.
 */
export function shiftedFormula(
  { before, figure }: ShiftSigns,
  source: (of: KpiRole | "before") => string,
  all: (of: KpiRole | "before") => string,
): string {
  // A cell that holds an error makes a comparison one: its reciprocal is a number only where the words are the same.
  const among = (word: string, list: string) => `SUMPRODUCT(--ISNUMBER(1/(${list}=${word})))>0`;
  const is = (word: string, list: string) => `IF(ISTEXT(${word}),${among(word, list)},FALSE)`;
  const isName = before ? `IF(${source("before")}="",${is(source("name"), all("before"))},FALSE)` : "FALSE";
  const isUnit = figure ? is(source(figure), all("unit")) : "FALSE";
  return `IFERROR(IF(${isName},TRUE,${isUnit}),FALSE)`;
}
