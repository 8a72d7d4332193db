import { tokensOf, type Token } from "./tokens";

/**
 * True for two formulas that say the same. Excel gives a formula back in its own wording: quotes around a sheet's name taken off or put
 * on, `1E-9` as `0.000000001`, functions and names in the letters it knows them by, `@` where a formula may give several values, marks
 * before newer functions. None of that is somebody's change.
 *
 * @param one - English, with its "=" as everywhere; a text that is no formula is compared as it is.
 */
export function sameFormula(one: string, other: string): boolean {
  if (one === other) return true;
  if (!one.startsWith("=") || !other.startsWith("=")) return false;
  // A word that only one of them has is found much faster than all words are taken apart.
  if (lettersOf(one) !== lettersOf(other)) return false;
  return formulaForm(one) === formulaForm(other);
}

/** A formula in a wording of its own, the same for all formulas that say the same. */
function formulaForm(formula: string): string {
  return wordsOf(formula).join("\u0001");
}

/** What a formula speaks of: its functions, names, cells, numbers and words, without the marks between them. */
export function formulaWords(formula: string): string[] {
  return wordsOf(formula).filter((word) => /[\p{L}\d]/u.test(word));
}

function wordsOf(formula: string): string[] {
  return tokensOf(formula)
    .map(formOf)
    .filter((word) => word !== "");
}

/** What no rewording touches: the words of two formulas without digits, quotes, spaces and marks. */
function lettersOf(formula: string): string {
  return formula
    .replace(/_xl(?:fn|ws|pm|udf)\.|#This Row\]|\d[\d.]*E[+-]?\d+/gi, "")
    .replace(/[^\p{L}_]/gu, "")
    .toUpperCase();
}

function formOf({ type, value }: Token): string {
  switch (type) {
    case "whitespace":
    case "newline":
      return "";
    case "string":
      return value;
    case "number":
      // Excel keeps 15 digits.
      return String(Number(Number(value).toPrecision(15)));
    case "operator":
      return value === "@" ? "" : value;
    case "func":
      return value.toUpperCase().replace(/^(?:_XL(?:FN|WS|UDF)\.)+/, "");
    case "structured":
      return columnForm(value.toUpperCase());
    default:
      return placeForm(value.toUpperCase());
  }
}

/** `Lines[@Plan]` and `Lines[[#This Row],[Plan]]` are the same cell. */
function columnForm(reference: string): string {
  return reference
    .replace(/\s*,\s*/g, ",")
    .replace(/\[\[#THIS ROW\],(.*)\]$/, "[@$1]")
    .replace(/\[@\[([^[\]]*)\]\]$/, "[@$1]");
}

/** A reference with its sheet as it is called, without the quotes around it. */
function placeForm(reference: string): string {
  const quoted = /^'((?:[^']|'')*)'!/.exec(reference);
  const bare = quoted ? `${quoted[1].replaceAll("''", "'")}!${reference.slice(quoted[0].length)}` : reference;
  return bare.replace(/^_XLPM\./, "");
}
