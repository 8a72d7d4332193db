/** What can be told of a formula's part from its text alone, which is enough to write it into another formula readably. */

const CELL = /^(?:(?:'[^']+'|[\w.]+)!)?\$?[A-Z]{1,3}\$?\d{1,7}$/;
const THIS_ROW = /^\w*\[(?:@[^\]]*|\[#This Row\],\[[^\]]*\])\]$/;
const NUMBER = /^\d+(?:\.\d+)?(?:E[-+]?\d+)?%?$/i;
const TEXT = /^"(?:[^"]|"")*"$/;

/** Functions that give one number, whatever they are given. */
const TOTALS = /^(?:SUM|SUMIFS?|SUMPRODUCT|COUNT[A-Z]*|AVERAGEIFS?|AVERAGE|MAX|MIN|MEDIAN|ROWS|COLUMNS|NPV)\($/i;

export function isNumberText(part: string): boolean {
  return NUMBER.test(part.replace(/^-/, ""));
}

/** The words of a text literal; `null` for anything else. */
export function literalText(part: string): string | null {
  return TEXT.test(part) ? part.slice(1, -1).replaceAll('""', '"') : null;
}

/** True for a part that surely is one value, so that OR and AND may look at it. */
export function isSingle(part: string): boolean {
  if (CELL.test(part) || THIS_ROW.test(part) || isNumberText(part) || TEXT.test(part)) return true;
  if (isTotal(part)) return true;
  const bare = part.replace(/"(?:[^"]|"")*"/g, '""');
  const words = bare.match(/[A-Za-z_\\$][\w.$]*(?=([^\w.$(]|$))/g) ?? [];
  return !/[:{}[\]#']/.test(bare) && words.every((word) => /^\$?[A-Z]{1,3}\$?\d{1,7}$|^TRUE$|^FALSE$/.test(word));
}

/** True for a part that surely is not blank: a literal, an amount that is worked out, a total. */
export function isFilled(part: string): boolean {
  if (TEXT.test(part)) return part !== '""';
  return part.startsWith("-") || isNumberText(part) || isTotal(part) || isAmount(operatorsIn(part));
}

/** Joined words may be none at all; whatever else an operator gives is something. */
function isAmount(operators: string): boolean {
  return operators !== "" && (!operators.includes("&") || /[=<>]/.test(operators));
}

/** True for a part that names cells: some functions (COUNTIF, a range by INDEX) do not read arrays. */
export function isCells(part: string): boolean {
  return !/[({]/.test(part);
}

function isTotal(part: string): boolean {
  const name = /^[A-Za-z.]+\(/.exec(part)?.[0] ?? "";
  return TOTALS.test(name) && closesAtEnd(part, name.length - 1);
}

/** A part as an operand of an operator as strong as × and ÷, or of − on its right: parentheses only where they are needed. */
export function operand(part: string): string {
  return operatorsIn(part) === "" && !part.startsWith("-") ? part : `(${part})`;
}

/** One part less another. */
export function minus(one: string, other: string): string {
  return `${/[&=<>]/.test(operatorsIn(one)) ? `(${one})` : one}-${operand(other)}`;
}

/** The operators that stand outside of all parentheses, a leading sign not among them. */
function operatorsIn(part: string): string {
  let operators = "";
  let depth = 0;
  for (let at = 0; at < part.length; at++) {
    const character = part[at];
    if (character === '"' || character === "'") at = closingQuote(part, at);
    else if (character === "[") at = closingBracket(part, at);
    else if ("({".includes(character)) depth += 1;
    else if (")}".includes(character)) depth -= 1;
    else if (depth === 0 && at > 0 && "+-*/^&=<>".includes(character)) operators += character;
  }
  return operators;
}

/** Where the quote that opens at `open` closes, or the end of the text. */
function closingQuote(part: string, open: number): number {
  const close = part.indexOf(part[open], open + 1);
  return close === -1 ? part.length : close;
}

/** Where the bracket that opens at `open` closes, or the end of the text; an apostrophe in a column's name makes the next sign a letter. */
function closingBracket(part: string, open: number): number {
  let depth = 0;
  for (let at = open; at < part.length; at++) {
    if (part[at] === "'") at++;
    else if (part[at] === "[") depth += 1;
    else if (part[at] === "]" && --depth === 0) return at;
  }
  return part.length;
}

/** True where the parenthesis that opens at `open` is closed by the last character. */
function closesAtEnd(part: string, open: number): boolean {
  let depth = 0;
  for (let at = open; at < part.length; at++) {
    if (part[at] === '"' || part[at] === "'") at = closingQuote(part, at);
    else if (part[at] === "[") at = closingBracket(part, at);
    else if (part[at] === "(") depth += 1;
    else if (part[at] === ")") depth -= 1;
    if (depth === 0) return at === part.length - 1;
  }
  return false;
}
