import type { Block, PlanCell, SheetPlan } from "./plan";
import { area } from "./kit/sheet/sheetBuilder";

/** A string, a quoted sheet name, or a reference to a cell that no name or function goes on with. */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/g;

/** A cell as it stands so many rows further down once it is copied there: rows without "$" move along. */
export function copiedDown(cell: PlanCell, rows: number): PlanCell {
  if (rows === 0 || cell === null || typeof cell !== "object" || !("formula" in cell)) return cell;
  const formula = cell.formula.replace(
    parts,
    (whole: string, column: string | undefined, fixed: string | undefined, row: string | undefined) =>
      column === undefined || fixed === "$" ? whole : `${column}${Number(row) + rows}`,
  );
  return { formula };
}

/**
 * Puts rows of formulas on a sheet; rows that say what the first of them says, copied down, cost no more than that one.
 *
 * @param rows - All of the same length.
 */
export function putCopied(sheet: SheetPlan, row: number, column: number, rows: readonly PlanCell[][]): void {
  for (let from = 0, to = 1; from < rows.length; from = to, to = from + 1) {
    const first = rows[from];
    while (to < rows.length && rows[to].every((cell, at) => isSame(cell, copiedDown(first[at], to - from)))) to += 1;
    sheet.fills.push({ area: area(row + from, column, to - from, first.length), cells: first });
  }
}

function isSame(one: PlanCell, other: PlanCell): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The same sheet with every copied cell by itself, as a refresh compares cells. */
export function cellByCell(sheet: SheetPlan): SheetPlan {
  const written = sheet.fills.map((fill): Block => ({
    row: fill.area.row,
    column: fill.area.column,
    cells: Array.from({ length: fill.area.rows }, (_, down) => fill.cells.map((cell) => copiedDown(cell, down))),
  }));
  return { ...sheet, blocks: [...sheet.blocks, ...written], fills: [] };
}
