import { stringifyTokens, tokenize, type Token } from "@borgar/fx";
import { quotedSheet, splitSheet } from "./area";

/** What has to be looked at more closely: quotes, numbers with an exponent, small letters before a parenthesis or a mark. */
const MAY_BE_REWORDED = /'|\d[eE][+-]?\d|[a-z][\w.]*\s*\(|[^\w$.:]\s*!|[\u0080-\uffff][^"]*!|\b(?:true|false)\b|\d{15}/;

/**
 * A formula as Excel gives it back: sheet names with quotes only where they need them, numbers written out, functions in capitals.
 */
export function reworded(formula: string): string {
  if (!MAY_BE_REWORDED.test(formula)) return formula;
  return stringifyTokens(tokenize(formula, { mergeRefs: true }).map((token) => ({ ...token, value: said(token) })));
}

function said({ type, value }: Token): string {
  switch (type) {
    case "func":
      // A name that only files know is no function of Excel's.
      return /^_xl/i.test(value) ? value : value.toUpperCase();
    case "bool":
      return value.toUpperCase();
    case "number":
      return writtenOut(value);
    case "range":
    case "range_beam":
    case "range_ternary":
    case "range_named":
      return withSheet(value);
    default:
      return value;
  }
}

function withSheet(reference: string): string {
  const { sheet, rest } = splitSheet(reference);
  return sheet === null || /[[\]:]/.test(sheet) ? reference : `${quotedSheet(sheet)}!${rest}`;
}

/** As many digits as Excel keeps; an exponent only where the number would be longer than a cell shows. */
function writtenOut(text: string): string {
  const number = Number(Number(text).toPrecision(15));
  const size = Math.abs(number);
  if (size !== 0 && (size < 1e-19 || size >= 1e21))
    return number
      .toExponential()
      .toUpperCase()
      .replace(/E([+-])(\d)$/, "E$10$2");
  return /e/i.test(String(number)) ? number.toFixed(20).replace(/0+$/, "").replace(/\.$/, "") : String(number);
}
