import { InvalidInput } from "../../calc/errors";
import { messages } from "../../calc/messages";
import { functionTable, shortNames } from "../table";
import { inWords, leftOut, shownArgument, type ShownArgument } from "./argumentShown";
import type { Formula } from "./explanation";
import { explanations } from "./texts";

/**
 * Explains a call: the formula in words, the numbers put in, what was chosen, what was left out and why, the result and
 * the source.
 *
 * @param name - With or without "COO.", any case.
 * @param args - The arguments as the function itself would get them.
 */
export async function explainCall(name: string, args: readonly unknown[]): Promise<unknown[][]> {
  const typed = name
    .trim()
    .toUpperCase()
    .replace(/^=?(COO\.)?/, "");
  const id = shortNames.get(typed) ?? typed;
  const [explanation, called] = [explanations.get(id), functionTable.get(id)];
  if (explanation === undefined || called === undefined) throw new InvalidInput(messages.noSuchFunction(name));
  const parameters = explanation.parameters === "" ? [] : explanation.parameters.split(", ");
  const shown = parameters.map((parameter, at) => shownArgument(parameter, args[at]));
  const formula = wordsOf(explanation.formula, shown);
  const missing = shown.flatMap(leftOut);
  return [
    ["Function", `COO.${id}(${explanation.parameters})`],
    ["Formula", formula],
    ...shown.map((argument) => [argument.name, inWords(argument)]),
    ["With numbers", withNumbers(formula, shown)],
    ["Convention", explanation.convention],
    ["Left out", missing.length === 0 ? "Nothing" : missing.join("; ")],
    ["Result", await resultInWords(() => called(...(parameters.map((_, at) => args[at] ?? null) as never[])))],
    ["Source", explanation.source],
  ];
}

function wordsOf(formula: Formula, args: readonly ShownArgument[]): string {
  if (typeof formula === "string") return formula;
  const option = args.find(({ name }) => name === formula.option)?.cells[0];
  const word = typeof option === "string" ? option.trim().toLowerCase() : "";
  return formula.words[word] ?? formula.otherwise;
}

/** The formula with the numbers in place of the parameters that are single numbers. */
function withNumbers(formula: string, args: readonly ShownArgument[]): string {
  const numbers = new Map(
    args.flatMap(({ name, cells }) => (cells.length === 1 && typeof cells[0] === "number" ? [[name, cells[0]]] : [])),
  );
  return formula.replace(/[a-z_]+/g, (word) => String(numbers.get(word) ?? word));
}

async function resultInWords(run: () => unknown): Promise<unknown> {
  try {
    const result = await run();
    if (!Array.isArray(result)) return result;
    const rows = result as unknown[][];
    if (rows.length > 1 || rows[0].length > 1)
      return `${rows.length} × ${rows[0].length} cells, the first ${cellText(rows[0][0])}`;
    return typeof rows[0][0] === "object" ? cellText(rows[0][0]) : rows[0][0];
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return cellText(error);
    throw error;
  }
}

function cellText(cell: unknown): string {
  if (!(cell instanceof CustomFunctions.Error)) return cell === "" ? "blank" : String(cell);
  return cell.message ? `${cell.code} ${cell.message}` : cell.code;
}
