import { followedReferences, partsOf, referencesIn, type Moves } from "../../portable/rewrite/followed";
import type { CellValue } from "../../sheets/grid";
import type { SheetContent } from "../changes";
import { cellAddress, columnIndex, quoteSheet } from "../address";
import { gray } from "../look";
import type { PlanCell, SheetPlan } from "../plan";
import { area, emptySheet, format, put, words } from "../sheetBuilder";
import { valueCell, type FrozenCell } from "./frozenCell";

/** The hidden sheet on which a workbook keeps what its COO functions were. */
export const frozenSheetName = "COO Toolkit functions";

const heads = ["Sheet", "Cell", "COO function", "Stands there now", "As", "Counts (moves along with the cells)"];
const headsRow = 2;
const firstRow = 3;
const asFormula = "formula";
const asValue = "value";

/** The sheet with a row for each cell. */
export function frozenSheet(cells: readonly FrozenCell[]): SheetPlan {
  return sheetOf(cells.map(rowOf));
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
        "These cells held functions of the COO Toolkit and were made portable. The Share page of the toolkit brings the functions back. Delete this sheet to leave it at that.",
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

/** A formula over the cell itself and all that its formulas name: Excel keeps it right when rows come in and sheets change names. */
function followsOf(cell: FrozenCell): string {
  return `=COUNTA(${followedBy(cell).join(",")})`;
}

function followedBy({ sheet, row, column, before, after }: FrozenCell): string[] {
  const formulas = [before, isFormula(after) ? after.formula : ""];
  const named = formulas.flatMap((formula) => followedReferences(formula, sheet));
  return [...new Set([`${quoteSheet(sheet)}!${cellAddress(row, column, "both")}`, ...named])];
}

/** A frozen cell with the places where it and what it names stand now; `null` for a cell that is gone. */
export interface FoundCell {
  frozen: FrozenCell;
  place: { sheet: string; row: number; column: number } | null;
  moves: Moves;
}

/** Reads the sheet back from its cells, top left at A1; `null` where it is not ours. */
export function readFrozen(
  values: readonly (readonly CellValue[])[],
  formulas: readonly (readonly CellValue[])[],
): FoundCell[] | null {
  if (values[0]?.[0] !== frozenSheetName) return null;
  return values.slice(firstRow).flatMap((row, at) => foundCell(row, String(formulas[firstRow + at][5])) ?? []);
}

function foundCell([sheet, cell, before, now, as]: readonly CellValue[], follows: string): FoundCell | null {
  const place = placeOf(`!${String(cell)}`);
  if (!place) return null;
  const after: PlanCell = as === asFormula ? { formula: String(now) } : valueCell(now);
  const frozen = { sheet: String(sheet), row: place.row, column: place.column, before: String(before), after };
  const written = followedBy(frozen);
  const read = referencesIn(follows);
  return {
    frozen,
    place: read.length === written.length ? placeOf(read[0]) : null,
    moves: new Map(written.map((reference, at) => [reference, read[at] ?? reference])),
  };
}

function placeOf(reference: string): FoundCell["place"] {
  const { sheet, cells } = partsOf(reference);
  const match = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(cells);
  return match && { sheet, row: Number(match[2]) - 1, column: columnIndex(match[1]) };
}

function isFormula(cell: PlanCell): cell is { formula: string } {
  return cell !== null && typeof cell === "object" && "formula" in cell;
}
