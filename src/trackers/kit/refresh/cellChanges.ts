import { contentAt, holds, plannedCells, type CellChange, type SheetContent } from "../../changes";
import type { Area, SheetPlan, WorkbookPlan } from "../../plan";

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

/**
 * What stands in cells that are the tracker's and is not planned there any more: cleared.
 *
 * @param typed - Areas among them in which people type.
 */
export function outgrown(
  plan: SheetPlan,
  there: SheetContent,
  owned: readonly Area[],
  typed: readonly Area[] = [],
): CellChange[] {
  const planned = new Set(
    plannedCells(plan).flatMap(({ row, column, cell }) => (cell === null ? [] : `${row}:${column}`)),
  );
  return owned
    .flatMap((area) => cleared(there, area))
    .filter((cell) => !planned.has(`${cell.row}:${cell.column}`) && !typed.some((area) => covers(area, cell)));
}

/** The record is ours alone: what is not planned on it goes. The mark "complete" is written by the builder and stays. */
export function recordChanges(plan: SheetPlan, there: SheetContent, { doneMark }: WorkbookPlan): CellChange[] {
  const { row, column, formulas } = there;
  const all = { row, column, rows: formulas.length, columns: formulas[0]?.length ?? 0 };
  return [...differences(plan, there), ...outgrown(plan, there, [all])].filter(
    (cell) => cell.row !== doneMark.row || cell.column !== doneMark.column,
  );
}

/** Entries of lists on the settings sheet that have come up in the source since; what a person has changed there stays. */
export function newEntries(
  plan: SheetPlan,
  there: SheetContent,
  lists: readonly { column: number; columns: number; firstNew: number }[],
): CellChange[] {
  return differences(plan, there).filter(
    ({ row, column, before }) =>
      before.formula === "" &&
      lists.some((list) => column >= list.column && column < list.column + list.columns && row >= list.firstNew),
  );
}

function covers({ row, column, rows, columns }: Area, cell: { row: number; column: number }): boolean {
  return cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
}
