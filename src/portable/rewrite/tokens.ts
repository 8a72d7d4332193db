import { tokenize, type Token } from "@borgar/fx";

export type { Token };

/**
 * A function of the add-in as a person writes it, and as files and Excel itself keep it where the add-in was not there: under the name
 * for add-ins, behind the marks of newer functions, behind a file in which Excel looked for it.
 */
const COO = /^(?:(?:'(?:[^']|'')*'|\[\d+\]|[^'![\]]+)!)?(?:_xl(?:fn|ws|l|udf)\.)*(?:COO\.|_xldudf_COO_)([A-Z][\w.]*)$/i;

/** The name of a COO function without its namespace, in capitals; `null` for a function that is none. */
export function cooName(called: string): string | null {
  return COO.exec(called)?.[1].toUpperCase() ?? null;
}

/**
 * The words of a formula, with the place of each; a reference with its sheet is one of them, and so is a COO function with the file
 * that it was looked for in.
 */
export function tokensOf(formula: string): Token[] {
  const tokens = maskedTokens(formula);
  if (!hasPaths(formula)) return tokens;
  return tokens.map((token) => ({ ...token, value: formula.slice(...token.loc!) }));
}

/** The same words with letters in the place of every path, as the reader of formulas takes them apart. */
export function maskedTokens(formula: string): Token[] {
  const text = hasPaths(formula) ? maskedPaths(formula) : formula;
  return joinedCalls(tokenize(text, { mergeRefs: true, withLocation: true }));
}

function hasPaths(formula: string): boolean {
  return /'[^!]*\[/.test(formula);
}

/** The folder and the name of a closed workbook may hold what would break a formula apart: as many letters stand for them. */
function maskedPaths(formula: string): string {
  let text = "";
  for (let at = 0; at < formula.length;) {
    const end = endOfPart(formula, at);
    const part = formula.slice(at, end);
    text += part.startsWith("'") && part.includes("[") && formula[end] === "!" ? masked(part) : part;
    at = end;
  }
  return text;
}

function masked(quoted: string): string {
  const [open, close] = [quoted.indexOf("["), quoted.lastIndexOf("]")];
  const inside = Array.from({ length: quoted.length - 2 }, (_, at) =>
    at + 1 === open || at + 1 === close ? quoted[at + 1] : "x",
  );
  return `'${inside.join("")}'`;
}

/** Where the words in quotes, the name in quotes or the columns in brackets end that start at a place; else the next place. */
function endOfPart(formula: string, start: number): number {
  const first = formula[start];
  if (first === '"' || first === "'") {
    for (let at = start + 1; at < formula.length; at++) {
      if (formula[at] !== first) continue;
      if (formula[at + 1] !== first) return at + 1;
      at++;
    }
    return formula.length;
  }
  if (first !== "[") return start + 1;
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === "[") depth++;
    else if (formula[at] === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

/** Puts a COO function together with the file before it, which is a number in brackets within a file. */
function joinedCalls(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = token.type === "func" && cooName(token.value) ? joined.splice(startOfFile(joined)) : [];
    const value = before.map((one) => one.value).join("") + token.value;
    joined.push(before.length === 0 ? token : { ...token, value, loc: [before[0].loc![0], token.loc![1]] });
  }
  return joined;
}

/** Where the file begins that ends these words with its "!"; their number for none. */
function startOfFile(tokens: readonly Token[]): number {
  const end = tokens.length - 1;
  if (tokens[end]?.value !== "!") return tokens.length;
  if (/^context/.test(tokens[end - 1]?.type ?? "")) return end - 1;
  const isNumbered = tokens[end - 1]?.value === "]" && tokens[end - 3]?.value === "[";
  return isNumbered ? end - 3 : tokens.length;
}
