import type { FUniver } from "@univerjs/core/facade";
import { currentExcel, type Strictness } from "../strictness";
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
 * cells, `null` for one that is left out or skipped; an error comes back as its text, as a function that throws would end the process.
 *
 * @param problem - hears of every error that a function gives.
 * @param strictness - says how a blank cell comes to a function.
 */
export function registerCellFunctions(
  api: FUniver,
  set: CellFunctionSet,
  problem: (problem: CellProblem) => void,
  strictness: Pick<Strictness, "blankIsZero"> = currentExcel,
): void {
  const call = (run: WorksheetFunction, args: unknown[]) =>
    run(...args.map((arg) => asRows(arg, strictness.blankIsZero)));
  const formula = api.getFormula();
  for (const [id, run] of set.functions) {
    const name = `${set.namespace}.${id}`;
    if (set.asynchronous.has(run)) formula.registerAsyncFunction(name, asynchronously(run, call, problem) as never);
    else formula.registerFunction(name, synchronously(run, call, problem) as never);
  }
}

type Call = (run: WorksheetFunction, args: unknown[]) => unknown;

function synchronously(run: WorksheetFunction, call: Call, problem: (problem: CellProblem) => void) {
  return (...args: unknown[]): Result => {
    try {
      return shown(call(run, args), problem);
    } catch (error) {
      return errorText(error, problem);
    }
  };
}

function asynchronously(run: WorksheetFunction, call: Call, problem: (problem: CellProblem) => void) {
  return async (...args: unknown[]): Promise<Result> => {
    try {
      return shown(await call(run, args), problem);
    } catch (error) {
      return errorText(error, problem);
    }
  };
}

/** The engine gives a blank cell as `null`, an argument that is skipped as `undefined`. */
function asRows(argument: unknown, blankIsZero: boolean): unknown {
  if (argument === undefined) return null;
  const rows = Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
  return blankIsZero && rows.length === 1 && rows[0].length === 1 && rows[0][0] === null ? [[0]] : rows;
}

function shown(result: unknown, problem: (problem: CellProblem) => void): Result {
  const cell = (value: unknown) =>
    typeof value === "object" && value !== null ? errorText(value, problem) : (value as Cell);
  return Array.isArray(result) ? result.map((row: unknown[]) => row.map(cell)) : cell(result);
}

/** Errors that Excel takes from a function; any other shows as #VALUE!. */
const RETURNABLE: readonly unknown[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

/** Anything thrown that is no `CustomFunctions.Error` is the function's own mistake: Excel shows #VALUE!. */
export function returnedError(error: unknown): string {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return RETURNABLE.includes(code) ? (code as string) : "#VALUE!";
}

function errorText(error: unknown, problem: (problem: CellProblem) => void): string {
  const text = returnedError(error);
  const message = (error as { message?: unknown } | null | undefined)?.message;
  problem({ code: text, reason: typeof message === "string" ? message : String(error) });
  return text;
}
