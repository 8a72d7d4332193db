import { NotAvailable, NumberOverflow } from "../../calc/errors";
import { CellError } from "./cell";
import { finite, inCells, officeError } from "./results";
import { commonShape, type Argument } from "./shape";

/** What a calculation for one item gives: `undefined` where the item has no result, which shows as blank. */
export type ItemResult = number | string | boolean | undefined;

/**
 * Runs a calculation for every item of its arguments and lays the results out in the arguments' common shape.
 *
 * A blank in a needed argument makes the item blank, an error in any argument goes through to its item, and a question
 * without an answer is that item's #N/A. An invalid input fails the whole function.
 */
export function eachItem<Args extends unknown[]>(
  read: () => { [At in keyof Args]: Argument<NonNullable<Args[At]>> },
  calculate: (...args: Args) => ItemResult,
): unknown[][] {
  return inCells(() => {
    const args = read() as readonly Argument<unknown>[];
    const shape = commonShape(args);
    const cursors = args.map((argument) => cursorOver(argument));
    const results: unknown[][] = new Array(shape.rows);
    const items: unknown[] = new Array(args.length);
    for (let row = 0; row < shape.rows; row++) {
      const line: unknown[] = new Array(shape.columns);
      for (let column = 0; column < shape.columns; column++) {
        line[column] = itemAt(row, column);
      }
      results[row] = line;
    }
    return results;

    function itemAt(row: number, column: number): unknown {
      let blank = false;
      for (let i = 0; i < cursors.length; i++) {
        const { argument, rowStep, columnStep, anyOdd } = cursors[i];
        const at = row * rowStep + column * columnStep;
        if (anyOdd && argument.odd.has(at)) {
          const odd = argument.odd.get(at);
          if (odd) return officeError(odd);
          if (!argument.optional) blank = true;
          items[i] = undefined;
        } else {
          items[i] = argument.items[at];
        }
      }
      return blank ? "" : resultOf(calculate, items as Args);
    }
  });
}

interface Cursor {
  argument: Argument<unknown>;
  rowStep: number;
  columnStep: number;
  anyOdd: boolean;
}

/** How to walk an argument in step with the result: a single row or column stands still. */
function cursorOver(argument: Argument<unknown>): Cursor {
  return {
    argument,
    rowStep: argument.rows === 1 ? 0 : argument.columns,
    columnStep: argument.columns === 1 ? 0 : 1,
    anyOdd: argument.odd.size > 0,
  };
}

function resultOf<Args extends unknown[]>(calculate: (...args: Args) => ItemResult, items: Args): unknown {
  try {
    const result = calculate(...items);
    return result === undefined ? "" : finite(result);
  } catch (error) {
    if (isItsOwn(error)) return officeError(error);
    throw error;
  }
}

/** One item of a table: what it calculates, "" for nothing, or its own error, which leaves the others their results. */
export function itemOrError(calculate: () => ItemResult | NotAvailable): unknown {
  return resultOf(() => {
    const result = calculate();
    if (result instanceof NotAvailable) throw result;
    return result;
  }, []);
}

/** True for an error that concerns one item only, and leaves the others their results. */
function isItsOwn(error: unknown): boolean {
  return error instanceof NotAvailable || error instanceof NumberOverflow || error instanceof CellError;
}
