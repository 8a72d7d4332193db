import { callsCoo } from "../../portable/rewrite/formulaTree";
import type { CellValue } from "../../sheets/grid";
import { needsReentering } from "./reenter";

/**
 * True for a cell that shows its COO function's result only after it is entered again. One that is still being calculated is not counted:
 * its function answers in a moment.
 *
 * @param formula - What was entered, as Excel shows it.
 */
export function waitsForName(formula: CellValue, value: CellValue): boolean {
  // Words that only look like a formula are their own value.
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === value || !callsCoo(formula)) return false;
  const shown = value === "#NAME?" ? value : "";
  return needsReentering({ sheet: "", row: 0, column: 0, formula, value: shown, locked: false, block: null });
}
