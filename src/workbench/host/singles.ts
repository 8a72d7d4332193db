import type { Token } from "@borgar/fx";
import { SINGLE } from "./engine/single";

const operator = (value: string): Token => ({ type: "operator", value });

/** Puts a function in the place of each "@", around what stands behind it. */
export function withSingles(tokens: readonly Token[]): Token[] {
  const written: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at].type !== "operator" || tokens[at].value !== "@") {
      written.push(tokens[at]);
      continue;
    }
    const end = endOfOperand(tokens, at + 1);
    const inside = withSingles(tokens.slice(at + 1, end));
    written.push({ type: "func", value: SINGLE }, operator("("), ...inside, operator(")"));
    at = end - 1;
  }
  return written;
}

/** Takes the function away again. */
export function withoutSingles(tokens: readonly Token[]): Token[] {
  const written: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at].type !== "func" || tokens[at].value.toUpperCase() !== SINGLE) {
      written.push(tokens[at]);
      continue;
    }
    const end = endOfOperand(tokens, at);
    written.push(operator("@"), ...withoutSingles(tokens.slice(at + 2, end - 1)));
    at = end - 1;
  }
  return written;
}

/** Where a reference, a call or an expression in parentheses ends that starts here. */
function endOfOperand(tokens: readonly Token[], start: number): number {
  let at = start;
  if (tokens[at]?.type === "func") at++;
  if (tokens[at]?.value !== "(") return at + 1;
  let depth = 0;
  for (; at < tokens.length; at++) {
    if (tokens[at].type !== "operator") continue;
    if (tokens[at].value === "(") depth++;
    else if (tokens[at].value === ")" && --depth === 0) return at + 1;
  }
  return tokens.length;
}
