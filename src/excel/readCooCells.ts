import type { CellValue } from "../sheets/grid";
import { contentAt, type SheetContent } from "../trackers/changes";
import type { OpenedSheet } from "./readSheets";
import { cellOf } from "./rangeOf";

/** A cell whose formula calls a function of ours, with the block that it fills. */
export interface CallingCell {
  sheet: string;
  row: number;
  column: number;
  formula: string;
  value: CellValue;
  locked: boolean;
  block: CellValue[][] | null;
}

/**
 * The cells of the sheets whose formulas call functions of ours. Where a neighbor may belong to a block that the formula fills, Excel is
 * asked, in one round trip for them all.
 *
 * @param calls - Tells whether a formula calls one.
 */
export async function readCallingCells(
  context: Excel.RequestContext,
  sheets: readonly OpenedSheet[],
  calls: (formula: string, sheet: string) => boolean,
): Promise<CallingCell[]> {
  const found = sheets.flatMap((sheet) => callingCells(sheet, calls));
  const asked = found
    .filter(({ cell, content }) => mayFillMore(content, cell.row, cell.column))
    .map((one) => {
      const range = cellOf(context.workbook.worksheets.getItem(one.cell.sheet), one.cell.row, one.cell.column);
      const block = range.getSpillingToRangeOrNullObject().load("rowCount,columnCount");
      return { ...one, block };
    });
  if (asked.length === 0) return found.map(({ cell }) => cell);
  await context.sync();
  const filled = new Set<string>();
  for (const { cell, content, block } of asked) {
    if (block.isNullObject || block.rowCount * block.columnCount === 1) continue;
    cell.block = Array.from({ length: block.rowCount }, (_, down) =>
      Array.from({ length: block.columnCount }, (_unused, across) => {
        if (down + across > 0) filled.add(keyOf(cell.sheet, cell.row + down, cell.column + across));
        return contentAt(content, cell.row + down, cell.column + across).value;
      }),
    );
  }
  // A cell that another one's formula fills may read as that formula; it has none of its own.
  return found.map(({ cell }) => cell).filter(({ sheet, row, column }) => !filled.has(keyOf(sheet, row, column)));
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${row}:${column}:${sheet}`;
}

function callingCells(
  { name, locked, content }: OpenedSheet,
  calls: (formula: string, sheet: string) => boolean,
): { cell: CallingCell; content: SheetContent }[] {
  return content.formulas.flatMap((line, down) =>
    line.flatMap((formula, across) => {
      const value = content.values[down][across];
      // Words that only look like a formula are their own value.
      if (typeof formula !== "string" || !formula.startsWith("=") || formula === value || !calls(formula, name))
        return [];
      const place = { sheet: name, row: content.row + down, column: content.column + across };
      return [{ cell: { ...place, formula, value, locked, block: null }, content }];
    }),
  );
}

/**
 * Whether a cell's formula may fill more than the cell: results without a formula stand beside or below it, or the same formula again,
 * or blanks that a formula over several cells may have put there.
 */
function mayFillMore(content: SheetContent, row: number, column: number): boolean {
  const own = contentAt(content, row, column).formula;
  const neighbors = [contentAt(content, row + 1, column), contentAt(content, row, column + 1)];
  return neighbors.some(({ formula, value }) => {
    if (formula === "" && value === "") return SEVERAL_CELLS.test(String(own));
    return formula === own || formula === value || formula === "";
  });
}

/** A range, a column of a table, or a block named by its first cell. */
const SEVERAL_CELLS = /[:[#{]/;
