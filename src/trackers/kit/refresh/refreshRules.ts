import { cellAddress, columnLetters } from "../../address";
import { foldWords } from "../rows/foldWords";
import { contentAt, holds, plannedCells, type CellChange, type SheetContent } from "../../changes";
import type { Area, SheetPlan, WorkbookPlan } from "../../plan";

/** Why a tracker cannot be refreshed, in words: what is wrong and what to do. */
export class RefreshRefused extends Error {
  override readonly name = "RefreshRefused";

  constructor(
    message: string,
    readonly next: string,
  ) {
    super(message);
  }
}

/** Cells of a plan's blocks that hold something else by now. */
export function differences(plan: SheetPlan, there: SheetContent): CellChange[] {
  return plannedCells(plan).flatMap(({ row, column, cell }) => {
    const before = contentAt(there, row, column);
    return cell === null || holds(cell, before) ? [] : [{ row, column, after: cell, before }];
  });
}

/** All filled cells of an area, to be cleared. */
export function cleared(there: SheetContent, area: Area): CellChange[] {
  const changes: CellChange[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const before = contentAt(there, row, column);
      if (before.formula !== "") changes.push({ row, column, after: null, before });
    }
  }
  return changes;
}

/** The record is ours alone: what is not planned on it goes. The mark "complete" is written by the builder and stays. */
export function recordChanges(plan: SheetPlan, there: SheetContent, { doneMark }: WorkbookPlan): CellChange[] {
  const planned = new Set(plannedCells(plan).map(({ row, column, cell }) => (cell === null ? "" : `${row}:${column}`)));
  const isMark = (cell: { row: number; column: number }) =>
    cell.row === doneMark.row && cell.column === doneMark.column;
  const all = cleared(there, {
    row: there.row,
    column: there.column,
    rows: there.formulas.length,
    columns: there.formulas[0]?.length ?? 0,
  });
  const stale = all.filter(({ row, column }) => !planned.has(`${row}:${column}`));
  return [...differences(plan, there), ...stale].filter((cell) => !isMark(cell));
}

/** A table grows only where nothing stands below it. */
export function refuseOccupied(lines: SheetContent, room: Area, sheet: string): void {
  const [occupied] = cleared(lines, room);
  if (!occupied) return;
  throw new RefreshRefused(
    `The source has new rows, but cell ${cellAddress(occupied.row, occupied.column)} of "${sheet}", where the table would grow, is in use.`,
    "Move what stands below the table and refresh again.",
  );
}

/** Our columns stay where they are, as formulas and charts point at them; a person's own may follow. */
export function refuseMovedColumns(headers: string[], headerRow: number, table: SheetContent): void {
  for (const [at, header] of headers.entries()) {
    if (foldWords(String(contentAt(table, headerRow, at).value)) === foldWords(header)) continue;
    throw new RefreshRefused(
      `The table's column "${header}" is not in column ${columnLetters(at)} any more.`,
      "Move it back there. Columns of your own may follow after the last one.",
    );
  }
}

/**
 * The rows of a tracker's table from `first` on, as a person may have sorted them.
 *
 * @param isBlank - Whether a row says nothing; such rows may only follow the last one.
 */
export function filledRows(first: number, table: Area, isBlank: (row: number) => boolean): number[] {
  const rows: number[] = [];
  let blankRow = 0;
  for (let row = first; row < table.row + table.rows; row++) {
    if (isBlank(row)) blankRow ||= row + 1;
    else if (blankRow)
      throw new RefreshRefused(`Row ${blankRow} of the table is empty.`, "Delete that row and refresh again.");
    else rows.push(row);
  }
  return rows;
}
