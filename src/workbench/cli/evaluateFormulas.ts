import type { FUniver } from "@univerjs/core/facade";
import { isErrorText } from "../host/errorValues";
import { FormulaText, wordsOfBook } from "../host/formulaText";
import { createNodeWorkbench } from "../host/client/nodeWorkbench";
import type { CellProblem } from "../host/client/cellFunctions";
import { installCooFunctions } from "./cooFunctions";

export type Evaluation =
  { formula: string; value: (string | number | boolean)[][] } | { formula: string; error: string; reason: string };

/** What Excel's own errors mean, where no function gave a reason. */
const MEANINGS: Record<string, string> = {
  "#NAME?": "A name or function in the formula is unknown.",
  "#DIV/0!": "The formula divides by zero.",
  "#VALUE!": "An argument has the wrong type, or this is not a formula.",
  "#REF!": "The formula refers to cells that do not exist.",
  "#N/A": "A value is not available.",
  "#NUM!": "A number is out of range.",
  "#NULL!": "Two areas do not meet.",
  "#CALC!": "The result is an array that cells cannot show.",
};

/**
 * Calculates formulas on the workbench's engine with the COO functions.
 *
 * @param formulas - with or without the leading "=".
 * @returns one evaluation a formula, in their order.
 */
export async function evaluateFormulas(formulas: readonly string[]): Promise<Evaluation[]> {
  const workbench = createNodeWorkbench();
  const problems: CellProblem[] = [];
  await installCooFunctions(workbench, (problem) => problems.push(problem));
  const words = new FormulaText(wordsOfBook(workbench.host.book));
  try {
    const evaluations: Evaluation[] = [];
    for (const formula of formulas) {
      problems.length = 0;
      const written = formula.startsWith("=") ? formula : `=${formula}`;
      const engine = words.toEngine(written, { sheetId: "sheet1", row: 0, column: 0 });
      const result = await calculate(workbench.univerAPI, workbench.host.book.id, engine);
      evaluations.push(evaluationOf(formula, result, problems));
    }
    return evaluations;
  } finally {
    await workbench.dispose();
  }
}

async function calculate(api: FUniver, workbook: string, formula: string): Promise<unknown> {
  const results = await api.getFormula().executeFormulas({ [workbook]: { sheet1: { 0: { 0: [formula] } } } });
  return results[workbook]?.sheet1?.[0]?.[0]?.[0]?.value;
}

function evaluationOf(formula: string, result: unknown, problems: readonly CellProblem[]): Evaluation {
  const rows = Array.isArray(result) ? (result as unknown[][]) : [[result ?? "#VALUE!"]];
  const value = rows.map((row) => row.map(cellOf));
  const [[first]] = value;
  if (value.length > 1 || value[0].length > 1 || !isErrorText(first)) return { formula, value };
  const reason = problems.filter(({ code }) => code === first).pop()?.reason || (MEANINGS[first] ?? "");
  return { formula, error: first, reason };
}

function cellOf(cell: unknown): string | number | boolean {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : "#NUM!";
  return typeof cell === "boolean" ? cell : String(cell);
}
