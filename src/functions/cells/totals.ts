import { numbersOrBlanks } from "./arguments";
import { commonShape, type Argument } from "./shape";

/** The numbers of a range for a total: blanks are skipped, an error in any cell is the total's error. */
export function presentNumbers(name: string, raw: unknown): Float64Array {
  const argument = numbersOrBlanks(name, raw);
  stopAtErrors(argument);
  if (argument.odd.size === 0) return argument.items as Float64Array;
  return (argument.items as Float64Array).filter((_, at) => !argument.odd.has(at));
}

/** A row or column of periods in order, `null` where one is blank. */
export function series(name: string, raw: unknown): (number | null)[] {
  const argument = numbersOrBlanks(name, raw);
  stopAtErrors(argument);
  return Array.from(argument.items, (item, at) => (argument.odd.has(at) ? null : item));
}

/** The items of an argument that are there. */
export function presentItems<T>(argument: Argument<T>): T[] {
  return Array.from(argument.items).filter((_, at) => !argument.odd.has(at));
}

/** The items of several ranges position by position, in their common shape; `undefined` where one is blank. */
export function alongside<Items extends unknown[]>(
  ...args: { [At in keyof Items]: Argument<Items[At]> }
): { [At in keyof Items]: Items[At] | undefined }[] {
  const read = args as readonly Argument<unknown>[];
  const { rows, columns } = commonShape(read);
  read.forEach(stopAtErrors);
  return Array.from(
    { length: rows * columns },
    (_, at) => read.map((argument) => itemAt(argument, at, columns)) as { [At in keyof Items]: Items[At] | undefined },
  );
}

/** The numbers of several ranges position by position, in their common shape, each as a list of its own; NaN where one is blank. */
export function columnsOf(...args: readonly Argument<number>[]): Float64Array[] {
  const { rows, columns } = commonShape(args);
  args.forEach(stopAtErrors);
  return args.map((argument) =>
    argument.rows === rows && argument.columns === columns && argument.items instanceof Float64Array
      ? argument.items
      : Float64Array.from({ length: rows * columns }, (_, at) => itemAt(argument, at, columns) ?? NaN),
  );
}

/** Throws the first error that stands in an argument. */
export function stopAtErrors(argument: Argument<unknown>): void {
  for (const odd of argument.odd.values()) if (odd) throw odd;
}

/** The item of an argument for a position of the common shape. */
function itemAt<T>(argument: Argument<T>, position: number, columns: number): T | undefined {
  const row = argument.rows === 1 ? 0 : Math.floor(position / columns);
  const column = argument.columns === 1 ? 0 : position % columns;
  const at = row * argument.columns + column;
  return argument.odd.has(at) ? undefined : argument.items[at];
}
