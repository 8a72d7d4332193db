import { InvalidInput } from "../../calc/errors";
import { messages } from "../../calc/messages";
import type { CellError } from "./cell";

/** An argument's cells, read: numbers, words or dates in reading order, with what is blank or an error kept apart. */
export interface Argument<T> {
  /** As the function's help calls it: "Plan". */
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** NaN, undefined or "" at a position that is odd. */
  readonly items: ArrayLike<T>;
  /** Positions that hold no item: `null` for a blank, the error for an error. */
  readonly odd: ReadonlyMap<number, CellError | null>;
  /** True where a blank is passed on as `undefined`; else a blank here makes the result blank. */
  readonly optional: boolean;
}

export interface Shape {
  rows: number;
  columns: number;
}

/** The rows of an argument: a range comes as an array of rows, a single cell as itself. */
export function rowsOf(raw: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(raw)) return [[raw]];
  if (raw.length === 0) return [[null]];
  return Array.isArray(raw[0]) ? raw : [raw];
}

/**
 * The shape of a result with one item for each item of the arguments. A single value spreads over ranges, a single column
 * over the columns of a block, a single row over its rows.
 *
 * @throws InvalidInput "Plan has 12 rows, actual has 11."
 */
export function commonShape(args: readonly Argument<unknown>[]): Shape {
  const whole = args.reduce((most, next) => (next.rows * next.columns > most.rows * most.columns ? next : most));
  for (const next of args) {
    if (next.rows !== 1 && next.rows !== whole.rows) throw rowsDiffer(args, next, whole);
    if (next.columns !== 1 && next.columns !== whole.columns) throw columnsDiffer(args, next, whole);
  }
  return { rows: whole.rows, columns: whole.columns };
}

/** Names the later argument first, as a person checks it against the one before. */
function rowsDiffer(
  args: readonly Argument<unknown>[],
  one: Argument<unknown>,
  other: Argument<unknown>,
): InvalidInput {
  const [earlier, later] = args.indexOf(one) < args.indexOf(other) ? [one, other] : [other, one];
  return new InvalidInput(messages.rowsDiffer(later.name, later.rows, earlier.name, earlier.rows));
}

function columnsDiffer(
  args: readonly Argument<unknown>[],
  one: Argument<unknown>,
  other: Argument<unknown>,
): InvalidInput {
  const [earlier, later] = args.indexOf(one) < args.indexOf(other) ? [one, other] : [other, one];
  return new InvalidInput(messages.columnsDiffer(later.name, later.columns, earlier.name, earlier.columns));
}
