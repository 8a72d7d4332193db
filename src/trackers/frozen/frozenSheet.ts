import { followedReferences, partsOf, referencesIn, type Moves } from "../../portable/rewrite/followed";
import type { CellValue } from "../../sheets/grid";
import type { SheetContent } from "../changes";
import { cellAddress, columnIndex, quoteSheet } from "../address";
import { gray } from "../colors";
import type { PlanCell, SheetPlan } from "../plan";
import { area, emptySheet, format, put, words } from "../kit/sheet/sheetBuilder";
import { valueCell, type FrozenCell, type FrozenName } from "./frozenCell";

/** The hidden sheet on which a workbook keeps what its COO functions were. */
export const frozenSheetName = "COO Toolkit functions";

const heads = [
  "Sheet",
  "Cell or name",
  "COO function",
  "Stands there now",
  "As",
  "Counts (moves along with the cells)",
];
const headsRow = 2;
const firstRow = 3;
const asFormula = "formula";
const asValue = "value";
/** A version that knows no names passes over such a row, as a name is never written as a cell is. */
const asName = "name";

/** The sheet with a row for each cell and each name. */
export function frozenSheet(cells: readonly FrozenCell[], names: readonly FrozenName[] = []): SheetPlan {
  return sheetOf([...cells.map(rowOf), ...names.map(nameRowOf)]);
}

/** The sheet as it was read, top left at A1, to be put back. */
export function frozenSheetAsRead({ formulas, values }: SheetContent): SheetPlan {
  const rows = formulas.slice(firstRow).map((line, down) =>
    line.map((formula, across): PlanCell => {
      const value = values[firstRow + down][across];
      return typeof formula === "string" && formula.startsWith("=") && formula !== value
        ? { formula }
        : valueCell(value);
    }),
  );
  return sheetOf(rows);
}

function sheetOf(rows: PlanCell[][]): SheetPlan {
  const sheet = emptySheet("frozen", frozenSheetName);
  sheet.hidden = true;
  put(sheet, 0, 0, [
    [words(frozenSheetName)],
    [
      words(
        "These cells and names held functions of the COO Toolkit and were made portable. The Share page of the toolkit brings the functions back. Delete this sheet to leave it at that.",
      ),
    ],
  ]);
  put(sheet, headsRow, 0, [heads.map(words), ...rows]);
  format(sheet, area(0, 0), { font: { bold: true, size: 14 } });
  format(sheet, area(1, 0), { font: { color: gray } });
  format(sheet, area(headsRow, 0, 1, heads.length), { font: { bold: true } });
  sheet.widths.push({ column: 0, columns: 2, characters: 16 }, { column: 2, columns: 2, characters: 50 });
  return sheet;
}

function rowOf(cell: FrozenCell): PlanCell[] {
  const { sheet, row, column, before, after } = cell;
  const [now, as] = isFormula(after) ? [words(after.formula), asFormula] : [after, asValue];
  return [words(sheet), words(cellAddress(row, column)), words(before), now, words(as), { formula: followsOf(cell) }];
}

function nameRowOf(named: FrozenName): PlanCell[] {
  const { name, sheet, before, after } = named;
  return [words(sheet ?? ""), words(name), words(before), words(after), words(asName), { formula: followsOf(named) }];
}

/** A formula over the cell itself and all that its formulas name: Excel keeps it right when rows come in and sheets change names. */
function followsOf(kept: FrozenCell | FrozenName): string {
  return `=COUNTA(${followedBy(kept).join(",")})`;
}

/** What stands there now names no cell that the function did not name. */
function followedBy(kept: FrozenCell | FrozenName): string[] {
  const named = followedReferences(kept.before, kept.sheet ?? nowhere);
  return [...new Set([placeFollowed(kept), ...named.filter((one) => !one.startsWith(`${quoteSheet(nowhere)}!`))])];
}

/** A reference without a sheet in a name of the workbook stands on whatever sheet the name is used on: there is nothing to follow. */
const nowhere = "";

/** The cell itself; for a name the first cell of its sheet, or of this one where it is of the workbook. */
function placeFollowed(kept: FrozenCell | FrozenName): string {
  const cell = "row" in kept ? cellAddress(kept.row, kept.column, "both") : "$A$1";
  return kept.sheet === null ? cell : `${quoteSheet(kept.sheet)}!${cell}`;
}

/** What was kept, with the places where it and what it names stand now; `null` where its cell or its sheet is gone. */
interface Found<Kept> {
  frozen: Kept;
  place: { sheet: string; row: number; column: number } | null;
  moves: Moves;
}
export type FoundCell = Found<FrozenCell>;
export type FoundName = Found<FrozenName>;

/**
 * Whether a sheet keeps what functions were, whatever it is called: somebody may have renamed it, and one that was made anew while its
 * name was taken has a number behind it.
 */
export function isFrozenSheet({ row, column, values }: SheetContent): boolean {
  return row === 0 && column === 0 && values[0]?.[0] === frozenSheetName && values[headsRow]?.[0] === heads[0];
}

/** Reads the sheet back from its cells, top left at A1; `null` where it is not ours. */
export function readFrozen(
  values: readonly (readonly CellValue[])[],
  formulas: readonly (readonly CellValue[])[],
): { cells: FoundCell[]; names: FoundName[] } | null {
  if (values[0]?.[0] !== frozenSheetName) return null;
  const rows = values.slice(firstRow).map((row, at) => ({ row, follows: String(formulas[firstRow + at][5]) }));
  return {
    cells: rows.flatMap(({ row, follows }) => found(frozenCell(row), follows)),
    names: rows.flatMap(({ row, follows }) => found(frozenName(row), follows)),
  };
}

function frozenCell([sheet, cell, before, now, as]: readonly CellValue[]): FrozenCell | null {
  const place = as === asName ? null : placeOf(`!${String(cell)}`);
  if (!place) return null;
  const after: PlanCell = as === asFormula ? { formula: String(now) } : valueCell(now);
  return { sheet: String(sheet), row: place.row, column: place.column, before: String(before), after };
}

function frozenName([sheet, name, before, now, as]: readonly CellValue[]): FrozenName | null {
  if (as !== asName) return null;
  const scope = sheet === "" ? null : String(sheet);
  return { name: String(name), sheet: scope, before: String(before), after: String(now) };
}

function found<Kept extends FrozenCell | FrozenName>(frozen: Kept | null, follows: string): Found<Kept>[] {
  if (!frozen) return [];
  const written = followedBy(frozen);
  const read = referencesIn(follows);
  const place = read.length === written.length ? placeOf(read[0]) : null;
  return [{ frozen, place, moves: new Map(written.map((reference, at) => [reference, read[at] ?? reference])) }];
}

function placeOf(reference: string): FoundCell["place"] {
  const { sheet, cells } = partsOf(reference);
  const match = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(cells);
  return match && { sheet, row: Number(match[2]) - 1, column: columnIndex(match[1]) };
}

function isFormula(cell: PlanCell): cell is { formula: string } {
  return cell !== null && typeof cell === "object" && "formula" in cell;
}
