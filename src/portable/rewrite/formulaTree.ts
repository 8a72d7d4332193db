import { parse, type AstExpression, type Node } from "@borgar/fx";
import { cooName, maskedTokens, tokensOf, type Token } from "./tokens";

export type { AstExpression, Node };

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
    return parse(maskedTokens(`=${expression}`));
  } catch {
    return null;
  }
}

/** A formula with its COO functions under the names that a person writes, not those that a file keeps. */
export function asWritten(formula: string): string {
  return tokensOf(formula)
    .map((token) => (isStored(token) ? `COO.${cooName(token.value)}` : token.value))
    .join("");
}

/** True for a formula with a COO function under another name than a person writes, which stays at #NAME? until it is entered again. */
export function hasStoredName(formula: string): boolean {
  return /COO[._]/i.test(formula) && tokensOf(formula).some(isStored);
}

function isStored({ type, value }: Token): boolean {
  return type === "func" && !/^COO\./i.test(value) && cooName(value) !== null;
}

/** A parenthesis that is open, with the call that it belongs to. */
interface Open {
  call: CooCall | null;
  argument: number;
}

/** Walks the parentheses of a formula, as its tree keeps none around arguments; `null` where they do not match. */
function callsAmong(all: Token[]): CooCall[] | null {
  const tokens = all.filter(({ type }) => !["whitespace", "newline", "fx_prefix"].includes(type));
  const outermost: CooCall[] = [];
  const open: Open[] = [];
  for (const [at, { value, type, loc }] of tokens.entries()) {
    const [from, to] = loc!;
    const top = open.at(-1);
    if (type !== "operator") continue;
    if (value === "(") {
      const name = tokens[at - 1]?.type === "func" ? cooName(tokens[at - 1].value) : null;
      const call = name === null ? null : opened(name, tokens[at - 1].loc![0], tokens[at - 2]);
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
  return { name, start, end: start, args: [], inner: [], alone };
}

function endsPart(next: Token | undefined): boolean {
  return next === undefined || next.value === ")" || next.value === ",";
}
