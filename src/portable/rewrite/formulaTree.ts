import { parse, tokenize, type AstExpression, type Node, type Token } from "@borgar/fx";

export type { AstExpression, Node, Token };

/** A stretch of a formula's text, as offsets from its "=". */
export interface Stretch {
  start: number;
  end: number;
}

/** The call of a COO function in a formula. */
export interface CooCall extends Stretch {
  /** Without the namespace, in capitals: "VARIANCE". */
  name: string;
  args: Stretch[];
  /** COO calls inside of it, in order; theirs are inside of them. */
  inner: CooCall[];
  /** Stands for itself: as the whole formula, as an argument, or in parentheses. Elsewhere an operator works on it. */
  alone: boolean;
}

/** As a person writes a function of the add-in, and as a file keeps it. */
const COO = /^(?:COO\.|_xldudf_COO_)([A-Z][A-Z0-9]*)$/i;

/** True for a formula that calls a COO function, and for one that may do so and cannot be taken apart. */
export function callsCoo(formula: string): boolean {
  // A quick look spares most cells the closer one.
  return /COO[._]/i.test(formula) && cooCalls(formula)?.length !== 0;
}

/**
 * Finds the COO calls of a formula, those that do not stand inside of others.
 *
 * @param formula - English, with its "=".
 * @returns `null` where the text cannot be understood to its end, such as one with a path to a closed workbook.
 */
export function cooCalls(formula: string): CooCall[] | null {
  const tokens = tokensOf(formula);
  if (tokens.some(({ type, unterminated }) => type === "unknown" || unterminated)) return null;
  return callsAmong(tokens);
}

/** The tree of an expression; `null` where the reader of formulas does not know what is in it. */
export function treeOf(expression: string): AstExpression | null {
  try {
    return parse(tokensOf(`=${expression}`));
  } catch {
    return null;
  }
}

/** The words of a formula, with the place of each; a reference with its sheet is one of them. */
export function tokensOf(formula: string): Token[] {
  return tokenize(formula, { mergeRefs: true, withLocation: true });
}

/** A formula with its COO functions under the names that a person writes, not those that a file keeps. */
export function asWritten(formula: string): string {
  const named = (value: string) => value.replace(COO, (_, name: string) => `COO.${name}`);
  return tokensOf(formula)
    .map(({ type, value }) => (type === "func" ? named(value) : value))
    .join("");
}

/** A parenthesis that is open, with the call that it belongs to. */
interface Open {
  call: CooCall | null;
  argument: number;
}

/** Walks the parentheses of a formula, as its tree keeps none around arguments; `null` where they do not match. */
function callsAmong(all: Token[]): CooCall[] | null {
  const tokens = all.filter(({ type }) => type !== "whitespace" && type !== "fx_prefix");
  const outermost: CooCall[] = [];
  const open: Open[] = [];
  for (const [at, { value, type, loc }] of tokens.entries()) {
    const [from, to] = loc!;
    const top = open.at(-1);
    if (type !== "operator") continue;
    if (value === "(") {
      const name = COO.exec(tokens[at - 1]?.type === "func" ? tokens[at - 1].value : "")?.[1];
      const call = name === undefined ? null : opened(name, tokens[at - 1].loc![0], tokens[at - 2]);
      open.push({ call, argument: to });
    } else if (value === "{") open.push({ call: null, argument: to });
    else if (value === "}") open.pop();
    else if (value === "," && top?.call) {
      top.call.args.push({ start: top.argument, end: from });
      top.argument = to;
    } else if (value === ")") {
      if (!top) return null;
      open.pop();
      const { call, argument } = top;
      if (!call) continue;
      if (tokens[at - 1].value !== "(" || call.args.length > 0) call.args.push({ start: argument, end: from });
      call.end = to;
      call.alone &&= endsPart(tokens[at + 1]);
      const around = open.filter((one) => one.call).at(-1)?.call;
      (around?.inner ?? outermost).push(call);
    }
  }
  return open.length > 0 ? null : outermost;
}

function opened(name: string, start: number, before: Token | undefined): CooCall {
  const alone = before === undefined || before.value === "(" || before.value === ",";
  return { name: name.toUpperCase(), start, end: start, args: [], inner: [], alone };
}

function endsPart(next: Token | undefined): boolean {
  return next === undefined || next.value === ")" || next.value === ",";
}
