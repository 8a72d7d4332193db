import { plainFormula } from "../../portable/registry";

/** A call over cells, as it stands in a workbook, and the same in plain Excel. */
export interface PlainExample {
  call: string;
  plain: string;
}

/**
 * Puts cells in place of the numbers of an example: B2, C2 … for single values, ranges for arrays. Words stay, as they
 * choose a method.
 *
 * @param formula - The example: `COO.VARIANCE(120,100,"expense")`, perhaps inside of another function.
 * @returns `null` where plain Excel has no formula for it.
 */
export function plainExample(formula: string): PlainExample | null {
  const [, name = "", rest = ""] = /COO\.([A-Z0-9]+)\((.*)$/s.exec(formula) ?? [];
  const args = argumentsOf(rest).map((text, at) => inCells(text, String.fromCharCode(66 + at)));
  const plain = plainFormula(name, args);
  return plain === null ? null : { call: `=COO.${name}(${args.join(",")})`, plain: `=${plain}` };
}

function inCells(text: string, column: string): string {
  if (text === "" || text.startsWith('"')) return text;
  if (!text.startsWith("{")) return `${column}2`;
  const rows = text.split(";").length;
  const columns = text.split(";")[0].split(",").length;
  const last = String.fromCharCode(column.charCodeAt(0) + columns - 1);
  return rows === 1 && columns > 1
    ? `$B$${rowOf(column)}:$${shifted(columns)}$${rowOf(column)}`
    : `${column}2:${last}${rows + 1}`;
}

/** Rows of periods stand below each other, one an argument. */
function rowOf(column: string): number {
  return column.charCodeAt(0) - 64;
}

function shifted(columns: number): string {
  return String.fromCharCode(65 + columns);
}

/** The arguments up to the parenthesis that closes the call. */
function argumentsOf(text: string): string[] {
  const args = [""];
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      const end = text.indexOf('"', at + 1);
      args[args.length - 1] += text.slice(at, end + 1);
      at = end;
      continue;
    }
    if (character === ")" && depth === 0) return args[0] === "" && args.length === 1 ? [] : args;
    if ("({".includes(character)) depth += 1;
    if (")}".includes(character)) depth -= 1;
    if (character === "," && depth === 0) args.push("");
    else args[args.length - 1] += character;
  }
  return args;
}
