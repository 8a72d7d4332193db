import { literally } from "./literally";
import { isFilled, isSingle, literalText } from "./formulaText";

/** What the writer of a formula knows of the cells it names, and its text alone does not tell. */
export interface Known {
  /** Parts that never are blank: a column of a tracker that always holds a number. */
  filled?: readonly string[];
  /** The account types that can stand where a type is named; without it, any, and a wrong word is an error. */
  types?: readonly string[];
  /** The cells are a tracker's own: none of them holds spaces alone. */
  tidy?: boolean;
}

/** Any of the conditions, on single values by OR, on ranges item by item. */
export function any(conditions: readonly string[], parts: readonly string[]): string {
  if (conditions.length === 1) return conditions[0];
  return parts.every(isSingle)
    ? `OR(${conditions.join(",")})`
    : conditions.map((condition) => `(${condition})`).join("+");
}

/** All of the conditions, on single values by AND, on ranges item by item. */
export function all(conditions: readonly string[], parts: readonly string[]): string {
  if (conditions.length === 1) return conditions[0];
  return parts.every(isSingle)
    ? `AND(${conditions.join(",")})`
    : conditions.map((condition) => `(${condition})`).join("*");
}

export function mayBeBlank(part: string, known: Known): boolean {
  return !isFilled(part) && !known.filled?.includes(part);
}

/**
 * The result, or "" where one of the needed parts is blank. By length, as comparing with "" takes a 0 for blank in some
 * spreadsheets; the same text serves cells and ranges.
 */
export function unlessBlank(needed: readonly string[], result: string, known: Known): string {
  const doubtful = [...new Set(needed)].filter((part) => mayBeBlank(part, known));
  return doubtful.length === 0
    ? result
    : `IF(${known.tidy ? `${lengths(doubtful)}=0` : anyBlank(...doubtful)},"",${result})`;
}

/** A condition that at least one part is blank, or holds spaces alone, which COO functions take for blank as well. */
export function anyBlank(...parts: string[]): string {
  return `${lengths(parts.map(trimmed))}=0`;
}

/** A condition that no part is blank. */
export function allFilled(...parts: string[]): string {
  return `${lengths(parts.map(trimmed))}>0`;
}

/** A condition that a part is blank, for one that is not compared with others. */
export const isEmpty = (part: string, known: Known): string => (known.tidy ? `${part}=""` : anyBlank(part));

const trimmed = (part: string) => `TRIM(${part})`;
const lengths = (parts: readonly string[]) => parts.map((part) => `LEN(${part})`).join("*");

/** A condition that a word is one of a list; words compare without regard to case, as in Excel. */
export function isOneOf(part: string, words: readonly string[]): string {
  if (!isSingle(part)) return `ISNUMBER(MATCH(${literally(part)},${wordList(words)},0))`;
  return any(
    words.map((word) => `${part}="${word}"`),
    [part],
  );
}

/** A condition that an option is left blank or is one of these words. */
export function isNothingOr(part: string, words: readonly string[], known: Known): string {
  if (known.tidy) return isOneOf(part, ["", ...words]);
  return any([anyBlank(part), isOneOf(part, words)], [part]);
}

function wordList(words: readonly string[]): string {
  return `{${words.map((word) => `"${word}"`).join(",")}}`;
}

/**
 * A result for each item, "" where a needed part is blank and #VALUE! where a part is not what it must be. A literal is known
 * to be right or wrong when the formula is written, so it is not checked in it.
 */
export function itemOf(needed: readonly string[], wrong: readonly string[], result: string, known: Known): string {
  const doubts = wrong.filter((condition) => !/^[\d.]+[<>=]+[\d.]+$/.test(condition));
  return unlessBlank(needed, doubts.length === 0 ? result : `IF(${any(doubts, needed)},#VALUE!,${result})`, known);
}

/** The conditions of a share outside 0 to 1. */
export function notShare(part: string): string[] {
  return [`${part}<0`, `${part}>1`];
}

/** A name for an expression in LET. */
export function named(name: string, expression: string): string {
  return `${name},${expression}`;
}

/** The option word that an argument states, the default for none; `null` where it is known only in the cell. */
export function wordOf(part: string | undefined, otherwise: string): string | null {
  return part === undefined ? otherwise : (literalText(part)?.trim().toLowerCase() ?? null);
}

/** The first of the cases that holds, else the last result: IF in IF. */
export function firstOf(cases: readonly [condition: string, result: string][], otherwise: string): string {
  return cases.reduceRight((rest, [condition, result]) => `IF(${condition},${result},${rest})`, otherwise);
}
