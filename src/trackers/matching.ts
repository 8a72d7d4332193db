import type { CellValue } from "../sheets/grid";

/**
 * How formulas find the source's rows. "sumifs" is what finance people expect and what every spreadsheet calculates fastest, but its
 * criteria read some words as patterns, dates or numbers; where a key could be misread, "exact" compares cell by cell. One cell with an
 * error would make every such comparison an error, which "amongErrors" keeps out; SUMIFS passes over errors by itself.
 */
export type Match = "sumifs" | "exact" | "amongErrors";

export const matches: readonly Match[] = ["sumifs", "exact", "amongErrors"];

/** A condition on a column of the source. `cell` and `words` are references; a cell that is blank asks for blank cells. */
export type Condition =
  | { range: string; is: "equal"; cell: string }
  | { range: string; is: "oneOf"; words: string }
  | { range: string; is: "filled" }
  | { range: string; is: "within"; start: string; next: string };

/** The sum of `amount` over the rows that meet all conditions, without the leading "=". */
export function sumWhere(match: Match, amount: string, conditions: Condition[]): string {
  if (conditions.length === 0) return `SUM(${amount})`;
  if (match !== "sumifs") return `SUMPRODUCT(${counted(match, conditions)},${amount})`;
  const call = `SUMIFS(${[amount, ...conditions.map(criterion)].join(",")})`;
  return spreads(conditions) ? `SUMPRODUCT(${call})` : call;
}

/** The number of rows that meet all conditions. */
export function countWhere(match: Match, conditions: Condition[]): string {
  if (match !== "sumifs") return `SUMPRODUCT(${counted(match, conditions)})`;
  const call = `COUNTIFS(${conditions.map(criterion).join(",")})`;
  return spreads(conditions) ? `SUMPRODUCT(${call})` : call;
}

/** The number of cells that are not blank in several columns together, over the rows that meet all conditions. */
export function countFilled(match: Match, columns: string[], conditions: Condition[]): string {
  if (columns.length === 1) return countWhere(match, [...conditions, { range: columns[0], is: "filled" }]);
  const filled = `(${columns.map((column) => `(${column}<>"")`).join("+")})`;
  // One comparison for all columns; SUMIFS would have passed over errors among the keys by itself.
  const guard = match === "sumifs" ? "amongErrors" : match;
  const tests = conditions.map((condition) =>
    // The words of a list for SUMIFS begin with "=".
    condition.is === "oneOf" && match === "sumifs"
      ? `ISNUMBER(MATCH("="&${condition.range},${condition.words},0))`
      : test(guard, condition),
  );
  return `SUMPRODUCT(${[...tests, filled].join("*")})`;
}

/** What a list of words holds for "oneOf": a criterion a cell for SUMIFS, the word itself for exact comparison. */
export function wordCriterion(match: Match, word: string): string {
  return match === "sumifs" ? `=${word}` : word;
}

function spreads(conditions: Condition[]): boolean {
  return conditions.some((condition) => condition.is === "oneOf");
}

function criterion(condition: Condition): string {
  switch (condition.is) {
    // "="& in front: a key such as ">5" or "" is compared, not carried out.
    case "equal":
      return `${condition.range},"="&${condition.cell}`;
    case "oneOf":
      return `${condition.range},${condition.words}`;
    case "filled":
      return `${condition.range},"<>"`;
    case "within":
      return `${condition.range},">="&${condition.start},${condition.range},"<"&${condition.next}`;
  }
}

/** The conditions as ones and zeros: SUMPRODUCT passes over truth values, which only a product turns into numbers. */
function counted(match: Match, conditions: Condition[]): string {
  const tests = conditions.map((condition) => test(match, condition)).join("*");
  return tests.includes("*") && conditions.length > 1 ? tests : `--${tests}`;
}

function test(match: Match, condition: Condition): string {
  switch (condition.is) {
    case "equal":
      return guarded(match, `(${condition.range}=${condition.cell})`);
    case "oneOf":
      return `ISNUMBER(MATCH(${condition.range}&"",${condition.words},0))`;
    case "filled":
      return guarded(match, `(${condition.range}<>"")`);
    case "within":
      return guarded(match, `((${condition.range}>=${condition.start})*(${condition.range}<${condition.next}))`);
  }
}

/** A test is 1 or 0, so its reciprocal is a number only where it is met: neither where it is not nor where a cell holds an error. */
function guarded(match: Match, tested: string): string {
  return match === "amongErrors" ? `ISNUMBER(1/${tested})` : tested;
}

const monthWord = /^[\d\s.,/-]*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\d\s.,/-]*$/i;
/** Longer criteria than this are refused by SUMIFS. */
const longestCriterion = 250;

/** Whether SUMIFS could read a key as something else than these very characters: a pattern, a number, a date, a truth value, an error. */
export function misreadBySumifs(key: CellValue): boolean {
  if (typeof key !== "string" || key === "") return typeof key === "boolean";
  if (key.length > longestCriterion || /[*?~]/.test(key) || /^[=<>#\s]/.test(key) || /\s$/.test(key)) return true;
  if (!/[^\d\s.,:/%$€£¥()+eE-]/.test(key)) return true;
  return monthWord.test(key) || /^(true|false)$/i.test(key);
}
