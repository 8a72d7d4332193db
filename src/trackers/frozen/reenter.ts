import { asWritten } from "../../portable/rewrite/formulaTree";
import { hasStoredName, isStuck, type CooCell } from "./cooCell";
import { bySheet, type SheetChanges } from "./freeze";

/** True for a cell that shows its result only after its formula is entered again. */
export function needsReentering(cell: CooCell): boolean {
  return isStuck(cell) || hasStoredName(cell.formula);
}

/** The formulas that have to be entered again; those on protected sheets are counted and left. */
export function reenter(cells: readonly CooCell[]): { changes: SheetChanges[]; left: number } {
  const waiting = cells.filter(needsReentering);
  const open = waiting.filter(({ locked }) => !locked);
  const changes = open.map(({ sheet, row, column, formula, value }) => ({
    sheet,
    change: { row, column, after: { formula: asWritten(formula) }, before: { formula, value } },
  }));
  return { changes: bySheet(changes), left: waiting.length - open.length };
}
