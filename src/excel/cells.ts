import type { PlanCell } from "../trackers/plan";

/** What is handed to `range.formulas` for a cell. */
export type CellInput = string | number | boolean;

/**
 * The only way by which words get into a cell: the apostrophe keeps whatever they look like, a formula, a date, a number, as text.
 */
export function textInput(text: string): CellInput {
  return `'${text}`;
}

/** A planned cell as Excel takes it; blank is "". */
export function cellInput(cell: PlanCell): CellInput {
  if (cell === null) return "";
  if (typeof cell === "number") return cell;
  return "text" in cell ? textInput(cell.text) : cell.formula;
}

/**
 * A cell's content as it was read, to be put back. Reading loses the apostrophe of a text that looks like a formula; a formula's value
 * is not the formula itself, so the two can be told apart.
 */
export function restoredInput(formula: CellInput, value: CellInput): CellInput {
  if (typeof formula !== "string" || formula === "") return formula;
  return formula.startsWith("=") && formula !== value ? formula : textInput(formula);
}
