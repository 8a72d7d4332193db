import type { FUniver } from "@univerjs/core/facade";
import type { WorksheetFunction } from "./customFunctions";

/** An error that a worksheet function gave, as `CustomFunctions.Error` has it. */
export interface CellProblem {
  code: string;
  reason: string;
}

type Cell = string | number | boolean | null;
type Result = Cell | Cell[][];

/** Functions by id, without the namespace. */
export interface CellFunctionSet {
  functions: ReadonlyMap<string, WorksheetFunction>;
  /** Those that answer with a promise. */
  asynchronous: ReadonlySet<WorksheetFunction>;
  namespace: string;
}

/**
 * Lets cells call worksheet functions by their names, such as COO.VARIANCE. Each is called as Excel does: every argument as rows of
 * cells, `null` for one that is left out; an error comes back as its text, as a function that throws would end the process.
 *
 * @param problem - hears of every error that a function gives.
 */
export function registerCellFunctions(
  api: FUniver,
  set: CellFunctionSet,
  problem: (problem: CellProblem) => void,
): void {
  const formula = api.getFormula();
  for (const [id, run] of set.functions) {
    const name = `${set.namespace}.${id}`;
    if (set.asynchronous.has(run)) formula.registerAsyncFunction(name, asynchronously(run, problem) as never);
    else formula.registerFunction(name, synchronously(run, problem) as never);
  }
}

function synchronously(run: WorksheetFunction, problem: (problem: CellProblem) => void) {
  return (...args: unknown[]): Result => {
    try {
      return shown(run(...args.map(asRows)), problem);
    } catch (error) {
      return errorText(error, problem);
    }
  };
}

function asynchronously(run: WorksheetFunction, problem: (problem: CellProblem) => void) {
  return async (...args: unknown[]): Promise<Result> => {
    try {
      return shown(await run(...args.map(asRows)), problem);
    } catch (error) {
      return errorText(error, problem);
    }
  };
}

function asRows(argument: unknown): unknown {
  if (argument === null || argument === undefined || Array.isArray(argument)) return argument ?? null;
  return [[argument]];
}

function shown(result: unknown, problem: (problem: CellProblem) => void): Result {
  const cell = (value: unknown) =>
    typeof value === "object" && value !== null ? errorText(value, problem) : (value as Cell);
  return Array.isArray(result) ? result.map((row: unknown[]) => row.map(cell)) : cell(result);
}

/** Anything thrown that is no `CustomFunctions.Error` is the function's own mistake: Excel shows #VALUE!. */
function errorText(error: unknown, problem: (problem: CellProblem) => void): string {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const text = typeof code === "string" && code.startsWith("#") ? code : "#VALUE!";
  problem({ code: text, reason: typeof message === "string" ? message : String(error) });
  return text;
}
