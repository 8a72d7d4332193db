import { InvalidInput } from "../../calc/errors";
import { messages } from "../../calc/messages";
import { optionalNumbers, words } from "./arguments";
import { BLANK, readCell, type CellError } from "./cell";
import { rowsOf, type Argument } from "./shape";

/** What a single number may be. */
export interface Limits {
  least?: number;
  most?: number;
  whole?: boolean;
}

/**
 * Reads an argument that is one number for the whole function.
 *
 * @returns The number, or `undefined` where it is blank or left out.
 * @throws InvalidInput for a range, or a number outside its limits.
 */
export function oneNumber(name: string, raw: unknown, limits: Limits = {}): number | undefined {
  const value = only(optionalNumbers(name, raw));
  return value === undefined ? undefined : withinLimits(name, value, limits);
}

/** As `oneNumber`, for a number that the function cannot do without. */
export function neededNumber(name: string, raw: unknown, limits: Limits = {}): number {
  const value = oneNumber(name, raw, limits);
  if (value === undefined) throw new InvalidInput(messages.missing(name));
  return value;
}

/** Reads an option word for the whole function, any case; `undefined` where it is blank or left out. */
export function oneWord<Word extends string>(name: string, raw: unknown, allowed: readonly Word[]): Word | undefined {
  return only(words(name, raw, allowed));
}

/** Reads TRUE or FALSE for the whole function, also as a word or as 1 and 0; `undefined` where it is blank or left out. */
export function oneTruth(name: string, raw: unknown): boolean | undefined {
  const word = oneWord(name, raw, ["true", "false", "1", "0"]);
  return word === undefined ? undefined : word === "true" || word === "1";
}

/** Reads an argument that is shown as it stands, number or words; `undefined` where it is left out. "" is an answer. */
export function oneCell(name: string, raw: unknown): number | string | boolean | CellError | undefined {
  const rows = rowsOf(raw);
  if (rows.length !== 1 || rows[0].length !== 1) throw new InvalidInput(messages.oneValue(name));
  const given = rows[0][0];
  if (given === null || given === undefined) return undefined;
  const cell = readCell(given);
  return cell === BLANK ? "" : cell;
}

/** Passes a number on if it keeps to the limits. */
export function withinLimits(
  name: string,
  value: number,
  { least = -Infinity, most = Infinity, whole }: Limits,
): number {
  if (whole && !Number.isInteger(value)) throw new InvalidInput(messages.notWhole(name, value));
  if (value < least && most === Infinity) throw new InvalidInput(messages.tooSmall(name, value, least));
  if (value < least || value > most) throw new InvalidInput(messages.notBetween(name, value, least, most));
  return value;
}

function only<T>(argument: Argument<T>): T | undefined {
  if (argument.rows * argument.columns !== 1) throw new InvalidInput(messages.oneValue(argument.name));
  const odd = argument.odd.get(0);
  if (odd) throw odd;
  return argument.odd.has(0) ? undefined : argument.items[0];
}
