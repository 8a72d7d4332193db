/**
 * The arguments of the COO function in an example's formula, as values: numbers, words, TRUE and FALSE, and arrays as rows of cells.
 *
 * @example
 * exampleArguments('INDEX(COO.YTD({95,120},2),1)') //=> [[[95, 120]], 2]
 */
export function exampleArguments(formula: string): unknown[] {
  const start = /COO\.[A-Z0-9]+\(/.exec(formula);
  if (start === null) throw new Error(`No COO function in ${formula}`);
  return parts(formula.slice(start.index + start[0].length)).map(valueOf);
}

/** Splits at the commas outside of quotes, braces and parentheses, up to the parenthesis that closes the call. */
function parts(text: string): string[] {
  const found = [""];
  let depth = 0;
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && depth === 0 && character === ")") break;
    if (!quoted) depth += Number("({".includes(character)) - Number(")}".includes(character));
    if (!quoted && depth === 0 && character === ",") found.push("");
    else found[found.length - 1] += character;
  }
  return found.length === 1 && found[0] === "" ? [] : found;
}

function valueOf(text: string): unknown {
  const part = text.trim();
  if (part === "") return null;
  if (part.startsWith("{")) return rowsOf(part.slice(1, -1)).map((row) => row.map(valueOf));
  if (part.startsWith('"')) return part.slice(1, -1);
  return /^(TRUE|FALSE)$/i.test(part) ? part.toUpperCase() === "TRUE" : Number(part);
}

function rowsOf(text: string): string[][] {
  return (text.match(/(?:"[^"]*"|[^;"])+/g) ?? []).map((row) => row.match(/"[^"]*"|[^,"]+/g) ?? []);
}
