import { counted, limits } from "../limits";
import { BrokenSheet } from "./cellPlaces";
import { fromFile } from "./formulaDialect";
import type { SharedFormulas } from "./sharedFormulas";
import { attribute, type Element } from "./xml";

/** A formula without its "=", and the address of the area that it fills. */
export interface StatedFormula {
  text: string;
  area: string | undefined;
}

/**
 * The formula of a cell; `null` where it has none that can be calculated here: over another workbook its last value stays.
 *
 * @param later - Takes a formula, with its "=", that the file states for many cells further down.
 */
export function formulaOf(
  element: Element | undefined,
  cell: string,
  shared: SharedFormulas,
  later: (formula: string) => void,
): StatedFormula | null {
  if (!element) return null;
  const type = attribute(element, "t");
  const index = attribute(element, "si");
  if (type === "dataTable") return null;
  if (element.text === "") {
    if (type === "shared" && index !== undefined) shared.ask(index, cell, (text) => take(text, cell, later));
    return null;
  }
  const text = stated(element.text, cell);
  if (type === "shared" && index !== undefined) shared.state(index, element.text, cell);
  return text === null ? null : { text, area: type === "array" ? attribute(element, "ref") : undefined };
}

function take(text: string, cell: string, later: (formula: string) => void): void {
  const formula = stated(text, cell);
  if (formula !== null) later(`=${formula}`);
}

function stated(text: string, cell: string): string | null {
  if (text.length > limits.formula)
    throw new BrokenSheet(
      `has a formula of ${counted(text.length)} characters in ${cell}; Excel takes ${counted(limits.formula)}`,
    );
  if (nesting(text) > limits.nesting)
    throw new BrokenSheet(`has a formula in ${cell} with more than ${limits.nesting} functions within each other`);
  const formula = fromFile(text);
  return /\[\d+\]/.test(formula.replace(/"[^"]*"/g, "")) ? null : formula;
}

/** How deep brackets stand within each other, texts left out. */
function nesting(formula: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (const letter of formula) {
    if (letter === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (letter === "(") deepest = Math.max(deepest, ++depth);
    else if (letter === ")") depth--;
  }
  return deepest;
}
