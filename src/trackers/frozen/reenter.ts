import { asWritten, hasStoredName } from "../../portable/rewrite/formulaTree";
import { isStuck, type CooCell } from "./cooCell";
import type { NameFate } from "./cooName";
import { bySheet, type SheetChanges } from "./freeze";
import type { NameChange } from "./thawNames";

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

/** The defined names that keep a function under another name than a person writes; those that have to stay because of a protected sheet stay. */
export function reenterNames(names: readonly NameFate[]): NameChange[] {
  return names
    .filter(({ formula, locked }) => !locked && hasStoredName(formula))
    .map(({ name, sheet, formula }) => ({ name, sheet, before: formula, after: asWritten(formula) }));
}
