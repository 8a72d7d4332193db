import { stringifyTokens, tokenize, type Token } from "@borgar/fx";

/** What a place in a formula takes: one value, a range as it stands, or arrays that are worked out there. */
type Takes = "value" | "range" | "array";

const values = (words: string) => words.split(" ");

/** Functions all of whose arguments are single values. */
const SCALAR = new Set(
  values(
    "ABS ACOS ASIN ATAN ATAN2 CEILING CHAR CLEAN CODE COS DATE DATEVALUE DAY DAYS EDATE EOMONTH ERROR.TYPE EVEN EXACT EXP FACT " +
      "FIND FIXED FLOOR HOUR INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LEFT LEN LN LOG LOG10 " +
      "LOWER MID MINUTE MOD MONTH MROUND NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NORMDIST NORMINV NORMSDIST NORMSINV NOT " +
      "NUMBERVALUE ODD POWER PROPER REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SIN SQRT SUBSTITUTE TAN TEXT " +
      "TIME TRIM TRUNC UPPER VALUE WEEKDAY YEAR YEARFRAC",
  ),
);

/** Functions some of whose arguments are single values, by their positions. */
const SCALAR_AT: Record<string, (at: number) => boolean> = {
  INDEX: (at) => at > 0,
  MATCH: (at) => at !== 1,
  VLOOKUP: (at) => at !== 1,
  HLOOKUP: (at) => at !== 1,
  LOOKUP: (at) => at === 0,
  LARGE: (at) => at === 1,
  SMALL: (at) => at === 1,
  RANK: (at) => at !== 1,
  SUMIF: (at) => at === 1,
  COUNTIF: (at) => at === 1,
  AVERAGEIF: (at) => at === 1,
  COUNTIFS: (at) => at % 2 === 1,
  SUMIFS: (at) => at > 0 && at % 2 === 0,
  AVERAGEIFS: (at) => at > 0 && at % 2 === 0,
  OFFSET: (at) => at > 0,
  CHOOSE: (at) => at === 0,
  PERCENTILE: (at) => at === 1,
  QUARTILE: (at) => at === 1,
};

/** Functions that work out arrays in their arguments without being asked to. */
const ARRAY_AT: Record<string, (at: number) => boolean> = {
  SUMPRODUCT: () => true,
  LOOKUP: (at) => at > 0,
  MMULT: () => true,
  FREQUENCY: () => true,
};

/** Functions whose result may be several cells. */
const MANY_CELLS = new Set(["INDEX", "OFFSET", "INDIRECT"]);

/**
 * A formula of the old kind, as a plain `<f>` in a file is: where several cells meet a place for one value, current Excel shows "@" and
 * takes the one in the formula's own row or column.
 *
 * @param isMany - Tells whether a defined name stands for several cells.
 */
export function withIntersections(formula: string, isMany: (name: string) => boolean): string {
  if (!/[:([]|\b[A-Za-z_\\]/.test(formula)) return formula;
  const tokens = tokenize(formula, { mergeRefs: true, withLocation: true });
  const marks = new Marks(tokens, isMany);
  marks.expression(0, tokens.length, "value");
  return marks.at
    .sort((one, other) => other - one)
    .reduce((text, at) => `${text.slice(0, at)}@${text.slice(at)}`, formula);
}

/** A formula without its marks. */
export function withoutMarks(formula: string): string {
  if (!formula.includes("@")) return formula;
  return stringifyTokens(
    tokenize(formula, { mergeRefs: true }).filter(({ type, value }) => type !== "operator" || value !== "@"),
  );
}

/** Whether a formula says the same where it is a plain one in a file: one that has a mark in every place where current Excel puts one. */
export function saysTheSamePlain(formula: string, isMany: (name: string) => boolean): boolean {
  const plain = withIntersections(withoutMarks(formula), isMany);
  return plain === formula || withoutCells(plain) === withoutCells(formula);
}

/** A function that gives one of several cells says the same with and without a mark, where it gives one. */
function withoutCells(formula: string): string {
  return formula.replace(/@(INDEX|OFFSET|INDIRECT)\(/gi, "$1(");
}

class Marks {
  readonly at: number[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly isMany: (name: string) => boolean,
  ) {}

  /** Goes through the tokens from `start` to `end`, which together stand in a place that takes so much. */
  expression(start: number, end: number, takes: Takes): void {
    const operated = this.isOperated(start, end);
    // What an operator works on is a single value, but where arrays are worked out.
    const each: Takes = operated && takes !== "array" ? "value" : takes;
    for (let at = start; at < end; at++) {
      const { type, value } = this.tokens[at];
      if (type === "func") at = this.call(at, each);
      else if (value === "(") {
        const close = this.closing(at);
        this.expression(at + 1, close, each);
        at = close;
      } else if (value === "{") at = this.closing(at);
      else if (each === "value" && this.isSeveral(at)) this.mark(at);
    }
  }

  private call(at: number, takes: Takes): number {
    const name = this.tokens[at].value.toUpperCase().replace(/^(?:_XL(?:FN|WS)\.)+/, "");
    const open = at + 1;
    const close = this.closing(open);
    if (takes === "value" && MANY_CELLS.has(name) && !this.isEnd(at - 1) && !this.isEnd(close + 1)) this.mark(at);
    let start = open + 1;
    let position = 0;
    for (let next = open + 1; next <= close; next++) {
      const { value } = this.tokens[next];
      if (next < close && (value === "(" || value === "{")) next = this.closing(next);
      else if (next === close || value === ",") {
        this.expression(start, next, argument(name, position++, takes));
        start = next + 1;
      }
    }
    return close;
  }

  /** Whether a range goes from or to what stands beside this place. */
  private isEnd(at: number): boolean {
    return this.tokens[at]?.value === ":";
  }

  private isOperated(start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      const { type, value } = this.tokens[at];
      if (value === "(" || value === "{") at = this.closing(at);
      else if (type === "operator" && !/^[:,@#]$/.test(value)) return true;
    }
    return false;
  }

  private isSeveral(at: number): boolean {
    const { type, value } = this.tokens[at];
    if (/^(?:range_beam|range_ternary)$/.test(type)) return true;
    if (type === "range") return value.slice(value.lastIndexOf("!") + 1).includes(":");
    if (type === "range_named") return this.isMany(value);
    return type === "structured" && !/\[@|#This Row/i.test(value);
  }

  private mark(at: number): void {
    if (this.tokens[at - 1]?.value !== "@") this.at.push(this.tokens[at].loc![0]);
  }

  private closing(open: number): number {
    let depth = 0;
    for (let at = open; at < this.tokens.length; at++) {
      const { type, value } = this.tokens[at];
      if (type !== "operator") continue;
      if (value === "(" || value === "{") depth++;
      else if ((value === ")" || value === "}") && --depth === 0) return at;
    }
    return this.tokens.length - 1;
  }
}

function argument(name: string, at: number, takes: Takes): Takes {
  // A choice between values works out no arrays, wherever it stands.
  if (name === "IF") return at === 0 ? "value" : takes === "array" ? "range" : takes;
  if (name === "IFERROR" || name === "IFNA") return takes === "array" ? "range" : takes;
  if (takes === "array") return "array";
  if (ARRAY_AT[name]?.(at)) return "array";
  if (SCALAR.has(name) || SCALAR_AT[name]?.(at)) return "value";
  return name === "CHOOSE" ? takes : "range";
}
