import fc from "fast-check";
import type { Cell } from "../engine";

/** An argument of a formula: cells that it stands in, a literal in the formula itself, or nothing. */
export type Argument = { cells: Cell[][] | Cell } | { literal: string | number } | undefined;

/** What a function is tried on: its name and how its arguments are made. */
export interface Trial {
  name: string;
  /** What is special about these arguments, where a function has several trials. */
  about?: string;
  args: fc.Arbitrary<Argument[]>;
  /** How far a number may be off in proportion, where a function of the engine is not as exact as the others. */
  digits?: number;
}

export const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100);
export const positive = fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100);
export const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
export const count = (max: number, min = 0) => fc.integer({ min, max });

const TAILS = [0, 2 ** -52, -(2 ** -52), 1e-15, -1e-15, 1e-14, -1e-14, 1e-11, -1e-11, 1e-10, -1e-10, 1e-9, -1e-9];

/** Figures on a border and beside it, by tails as arithmetic leaves them and by such as mean something. */
export const near = (...borders: number[]): fc.Arbitrary<number> =>
  fc.tuple(fc.constantFrom(...borders), fc.constantFrom(...TAILS)).map(([border, tail]) => border * (1 + tail) || tail);

/** A value, or now and then a blank cell. */
export const orBlank = (value: fc.Arbitrary<Cell>): fc.Arbitrary<Cell> => fc.option(value, { freq: 5, nil: null });

export const cell = (value: fc.Arbitrary<Cell>): fc.Arbitrary<Argument> => value.map((one) => ({ cells: one }));

export const literal = (...values: (string | number)[]): fc.Arbitrary<Argument> =>
  fc.constantFrom(...values).map((one) => ({ literal: one }));

export const omitted: fc.Arbitrary<Argument> = fc.constant(undefined);

/** Columns of one length, a range each. */
export function columns(values: fc.Arbitrary<Cell>[], { min = 2, max = 6 } = {}): fc.Arbitrary<Argument[]> {
  return fc
    .array(fc.tuple(...values), { minLength: min, maxLength: max })
    .map((rows) => values.map((_, at) => ({ cells: rows.map((row) => [row[at]]) })));
}

/** One row of cells. */
export function row(value: fc.Arbitrary<Cell>, { min = 2, max = 12 } = {}): fc.Arbitrary<Argument> {
  return fc.array(value, { minLength: min, maxLength: max }).map((cells) => ({ cells: [cells] }));
}

/** Arguments one after another. */
export function together(...parts: (fc.Arbitrary<Argument> | fc.Arbitrary<Argument[]>)[]): fc.Arbitrary<Argument[]> {
  return fc.tuple(...(parts as fc.Arbitrary<Argument | Argument[]>[])).map((list) => list.flat() as Argument[]);
}
