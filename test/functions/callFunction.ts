import { functionTable } from "../../src/functions/table";
import { installCustomFunctions } from "./customFunctionsRuntime";

installCustomFunctions();

/** An error as the tests write it. */
export interface ShownError {
  error: string;
  reason: string;
}

/** Calls a worksheet function as Excel does: single values as ranges of one cell, and shows errors as plain objects. */
export function call(id: string, ...args: unknown[]): unknown {
  try {
    const result = run(id, args);
    return Array.isArray(result) ? result.map((row: unknown[]) => row.map(shown)) : shown(result);
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return shown(error);
    throw error;
  }
}

/** The only cell of a result. */
export function callOne(id: string, ...args: unknown[]): unknown {
  const result = call(id, ...args);
  if (!Array.isArray(result)) return result;
  if (result.length !== 1 || result[0].length !== 1) throw new Error(`${id} gave ${JSON.stringify(result)}`);
  return result[0][0];
}

/** A column of cells. */
export function column(...items: unknown[]): unknown[][] {
  return items.map((item) => [item]);
}

/** A deep-frozen copy, so that a function that changes its input fails. */
export function frozen(cells: unknown): unknown {
  return Array.isArray(cells) ? Object.freeze(cells.map(frozen)) : cells;
}

function run(id: string, args: unknown[]): unknown {
  const worksheetFunction = functionTable.get(id);
  if (worksheetFunction === undefined) throw new Error(`There is no function ${id}`);
  return worksheetFunction(...(args.map(asExcelGives) as never[]));
}

function asExcelGives(argument: unknown): unknown {
  if (argument === null || argument === undefined) return null;
  return frozen(Array.isArray(argument) ? argument : [[argument]]);
}

function shown(item: unknown): unknown {
  if (!(item instanceof CustomFunctions.Error)) return item;
  return { error: item.code, reason: item.message } as ShownError;
}
