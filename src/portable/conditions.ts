import { isFilled, isSingle } from "./formulaText";

/** What the writer of a formula knows of the cells it names, and its text alone does not tell. */
export interface Known {
  /** Parts that never are blank: a column of a tracker that always holds a number. */
  filled?: readonly string[];
  /** The account types that can stand where a type is named; without it, any, and a wrong word is an error. */
  types?: readonly string[];
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

/** The result, or "" where one of the needed parts is blank. */
export function unlessBlank(needed: readonly string[], result: string, known: Known): string {
  const doubtful = [...new Set(needed)].filter((part) => mayBeBlank(part, known));
  if (doubtful.length === 0) return result;
  return `IF(${any(
    doubtful.map((part) => `${part}=""`),
    doubtful,
  )},"",${result})`;
}

/** A condition that a word is one of a list. */
export function isOneOf(part: string, words: readonly string[]): string {
  if (words.length === 1) return `${part}="${words[0]}"`;
  const list = `{${words.map((word) => `"${word}"`).join(",")}}`;
  return isSingle(part) ? `OR(${part}=${list})` : `ISNUMBER(MATCH(${part}&"",${list},0))`;
}
