import { literally } from "../../portable/literally";

/**
 * How formulas find the source's rows. "sumifs" is what finance people expect and what every spreadsheet calculates fastest, but its
 * criteria read some words as patterns, dates or numbers; where a key could be misread, "exact" compares cell by cell. One cell with an
 * error would make every such comparison an error, which "amongErrors" keeps out; SUMIFS passes over errors by itself.
 */
export type Match = "sumifs" | "exact" | "amongErrors";

export const matches: readonly Match[] = ["sumifs", "exact", "amongErrors"];

/**
 * When an amount is there: where its cell is a number. Trackers of before took any cell with something in it, which a word, a truth
 * value and a formula that shows nothing are too.
 */
export type Filled = "number" | "cell";

/** Every number is more than this, and nothing else is; without a decimal sign it is read alike everywhere. */
const anyNumber = '">-1E+300"';

/** A condition on a column of the source. `cell` and `words` are references; a cell that is blank asks for blank cells. */
export type Condition =
  | { range: string; is: "equal"; cell: string }
  | { range: string; is: "oneOf"; words: string }
  | { range: string; is: "filled"; by: Filled }
  | { range: string; is: "within"; start: string; next: string };

/** How spelled keys are compared beside formulas of a tracker: as they are, where that tracker's lists hold criteria too. */
export interface Beside {
  match: "exact" | "amongErrors";
  /** The words of its lists begin with "=". */
  criteria: boolean;
}

export function besides(match: Match): Beside {
  return { match: match === "exact" ? "exact" : "amongErrors", criteria: match === "sumifs" };
}

/** The sum of `amount` over the rows that meet all conditions, cell by cell; for SUMPRODUCT alone. */
export function sumExactly({ match, criteria }: Beside, amount: string, conditions: Condition[]): string {
  return `SUMPRODUCT(${counted(match, conditions, { criteria, ofKind: true })},${amount})`;
}

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

/** The number of amounts that are there in several columns together, over the rows that meet all conditions. */
export function countFilled(match: Match, columns: string[], conditions: Condition[], by: Filled): string {
  if (columns.length === 1) return countWhere(match, [...conditions, { range: columns[0], is: "filled", by }]);
  const filled = `(${columns.map((column) => isThere(column, by)).join("+")})`;
  // One comparison for all columns; SUMIFS would have passed over errors among the keys by itself.
  const guard = match === "sumifs" ? "amongErrors" : match;
  const tests = conditions.map((condition) => test(guard, condition, { criteria: match === "sumifs" }));
  return `SUMPRODUCT(${[...tests, filled].join("*")})`;
}

function isThere(column: string, by: Filled): string {
  return by === "number" ? `ISNUMBER(${column})` : `(${column}<>"")`;
}

/** The number of amounts that are there in all of the columns, cell by cell. */
export function countExactly({ match, criteria }: Beside, columns: string[], conditions: Condition[]): string {
  const filled = columns.map((column) => isThere(column, "number")).join("+");
  const tests = conditions.map((condition) => test(match, condition, { criteria, ofKind: true }));
  return `SUMPRODUCT(${[...tests, `(${filled})`].join("*")})`;
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
      return `${condition.range},${condition.by === "number" ? anyNumber : '"<>"'}`;
    case "within":
      return `${condition.range},">="&${condition.start},${condition.range},"<"&${condition.next}`;
  }
}

/** The conditions as ones and zeros: SUMPRODUCT passes over truth values, which only a product turns into numbers. */
function counted(match: Match, conditions: Condition[], how: Comparing = {}): string {
  const tests = conditions.map((condition) => test(match, condition, how)).join("*");
  return tests.includes("*") && conditions.length > 1 ? tests : `--${tests}`;
}

interface Comparing {
  /** The words of lists are criteria, which begin with "=". */
  criteria?: boolean;
  /** A number is no text, whatever a spreadsheet thinks of it. */
  ofKind?: boolean;
}

function test(match: Match, condition: Condition, { criteria = false, ofKind = false }: Comparing): string {
  switch (condition.is) {
    case "equal": {
      const { range, cell } = condition;
      const same = ofKind ? `((${range}=${cell})*(ISTEXT(${range})=ISTEXT(${cell})))` : `(${range}=${cell})`;
      return guarded(match, same);
    }
    case "oneOf":
      return `ISNUMBER(MATCH(${criteria ? `"="&${literally(condition.range)}` : literally(condition.range)},${condition.words},0))`;
    case "filled":
      return condition.by === "number"
        ? isThere(condition.range, "number")
        : guarded(match, isThere(condition.range, "cell"));
    case "within":
      return guarded(match, `((${condition.range}>=${condition.start})*(${condition.range}<${condition.next}))`);
  }
}

/** A test is 1 or 0, so its reciprocal is a number only where it is met: neither where it is not nor where a cell holds an error. */
function guarded(match: Match, tested: string): string {
  return match === "amongErrors" ? `ISNUMBER(1/${tested})` : tested;
}
