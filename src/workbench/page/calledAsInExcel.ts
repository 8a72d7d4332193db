import { returnedError } from "../host/client/cellFunctions";
import type { FunctionsMetadata } from "./functionHelp";
import type { CellFunction } from "./paneContract";

type Parameter = FunctionsMetadata["functions"][number]["parameters"][number];
type Cell = string | number | boolean | null;

/**
 * `run` as the spreadsheet may call it: the arguments come as Excel's runtime hands them over (a range parameter as rows
 * even for one cell, `null` for what is left out), and an error comes back as its text, since a function that throws
 * would take the spreadsheet down.
 */
export function calledAsInExcel(run: CellFunction, parameters: readonly Parameter[]): CellFunction {
  return (...cells) => {
    try {
      const result = run(...parameters.map((parameter, at) => argumentOf(parameter, cells, at)));
      return answersLater(result) ? result.then(resultOf, returnedError) : resultOf(result);
    } catch (error) {
      return returnedError(error);
    }
  };
}

/** Whether a function's answer is a promise; it may come from another document, which has a `Promise` of its own. */
export function answersLater(result: unknown): result is PromiseLike<unknown> {
  return typeof (result as { then?: unknown } | null)?.then === "function";
}

function argumentOf(parameter: Parameter, cells: unknown[], at: number): unknown {
  if (parameter.repeating) return cells.slice(at).map((cell) => shaped(parameter, cell));
  return shaped(parameter, cells[at] ?? null);
}

function shaped({ dimensionality }: Parameter, cell: unknown): unknown {
  if (cell === null || dimensionality !== "matrix" || Array.isArray(cell)) return cell;
  return [[cell]];
}

function resultOf(result: unknown): Cell | Cell[][] {
  if (Array.isArray(result)) return result.map((row: unknown[]) => row.map(cellOf));
  return cellOf(result);
}

function cellOf(value: unknown): Cell {
  return typeof value === "object" && value !== null ? returnedError(value) : (value as Cell);
}
