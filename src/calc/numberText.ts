import { CURRENCY_MARKS } from "./currencies";

/** A number read from text; or why there is none: not a number at all, or one that can be read in two ways ("1,234"). */
export type NumberReading = { value: number } | "notANumber" | "ambiguous";

/** Digits, marks and signs of full width, as Japanese and Chinese systems write them. */
const WIDE = /[\uff05-\uff5e\uffe0-\uffe6]/;
/** An integer part of more digits is an account or order number: a double could not hold it. */
const MOST_INTEGER_DIGITS = 15;

/**
 * Reads a number that stands as text, if the text is one in full: signs, parentheses for negative amounts, percent,
 * currency before or after, and thousands separated by comma, point, space or apostrophe. Full-width characters count as the plain ones. Takes time in proportion to
 * the text's length.
 *
 * Codes are not numbers: nothing with a leading zero ("00123") or more than 15 digits before the decimals.
 *
 * @param text - What stands in the cell.
 * @param decimal - The decimal mark of the sheet where it is known; it settles "1,234", and changes nothing that can be
 *   read in one way only.
 * @returns The number, `"ambiguous"` for one like "1,234" without `decimal`, else `"notANumber"`.
 * @example
 * readNumberText("(1,234.50)") //=> { value: -1234.5 }
 * readNumberText("€ 1.200,00") //=> { value: 1200 }
 * readNumberText("1,234") //=> "ambiguous"
 */
export function readNumberText(text: string, decimal?: "." | ","): NumberReading {
  const marks = takeMarks(WIDE.test(text) ? text.normalize("NFKC") : text);
  if (marks === null) return "notANumber";
  const digits = readDigits(marks.body, decimal);
  if (typeof digits === "string") return digits;
  const value = Number(`${digits.number}e${digits.exponent - (marks.percent ? 2 : 0)}`);
  return Number.isFinite(value) ? { value: marks.negative && value !== 0 ? -value : value } : "notANumber";
}

interface MarkedText {
  body: string;
  negative: boolean;
  percent: boolean;
}

/** Takes sign, parentheses, percent and currency off both ends, each once; `null` where one stands twice. */
function takeMarks(text: string): MarkedText | null {
  let body = text.trim();
  let signs = 0;
  let negative = false;
  let percent = false;
  let currency = false;
  for (let before = ""; before !== body;) {
    before = body;
    if (body.startsWith("(") && body.endsWith(")")) {
      signs += 1;
      negative = true;
      body = body.slice(1, -1).trim();
    }
    const sign = /^[-+\u2212]|[-\u2212]$/.exec(body);
    if (sign) {
      signs += 1;
      negative = sign[0] !== "+";
      body = (sign.index === 0 ? body.slice(1) : body.slice(0, -1)).trim();
    }
    if (body.endsWith("%") && !percent) {
      percent = true;
      body = body.slice(0, -1).trim();
    }
    const amount = currency ? null : withoutCurrency(body);
    if (amount !== null) {
      currency = true;
      body = amount;
    }
  }
  return signs > 1 ? null : { body, negative, percent };
}

function withoutCurrency(text: string): string | null {
  const before = /^[^\d\s.,'(+\u2212-]{1,3}\.?/.exec(text)?.[0];
  if (before && CURRENCY_MARKS.has(before)) return text.slice(before.length).trim();
  const tail = text.slice(-4);
  const after = /[^\d\s.,')\u2212-]{1,3}\.?$/.exec(tail)?.[0];
  if (after && CURRENCY_MARKS.has(after)) return text.slice(0, -after.length).trim();
  return null;
}

/** Plain digits with a point ("1234.50") and the power of ten to apply. */
interface Digits {
  number: string;
  exponent: number;
}

function readDigits(text: string, decimal?: "." | ","): Digits | "notANumber" | "ambiguous" {
  const parts = /^(\d[\d.,\s'’]*|[.,]\d+)(?:[eE]([-+]\d{1,3}))?$/.exec(text);
  if (parts === null) return "notANumber";
  const body = parts[1];
  const mark = decimalMark(body, decimal);
  if (mark === "ambiguous") return mark;
  const split = mark === "" ? body.length : body.lastIndexOf(mark);
  const integer = body.slice(0, split);
  const fraction = body.slice(split + 1);
  const whole = withoutThousands(integer, mark);
  if (whole === null || !/^\d*$/.test(fraction)) return "notANumber";
  if (whole.length > MOST_INTEGER_DIGITS || (whole.length > 1 && whole.startsWith("0"))) return "notANumber";
  return { number: `${whole || "0"}.${fraction || "0"}`, exponent: Number(parts[2] ?? 0) };
}

/** The character that stands before the decimals, "" for none. */
function decimalMark(body: string, decimal?: "." | ","): "." | "," | "" | "ambiguous" {
  const point = body.lastIndexOf(".");
  const comma = body.lastIndexOf(",");
  if (point === -1 && comma === -1) return "";
  const mark = point > comma ? "." : ",";
  const last = Math.max(point, comma);
  if (Math.min(point, comma) !== -1) return mark;
  if (body.indexOf(mark) !== last) return "";
  const couldBeThousands = /^[1-9]\d{0,2}$/.test(body.slice(0, last)) && /^\d{3}$/.test(body.slice(last + 1));
  if (!couldBeThousands) return mark;
  if (decimal === undefined) return "ambiguous";
  return decimal === mark ? mark : "";
}

/** The digits of an integer part whose thousands are separated by one character only, in groups of 3 (or 2, as in lakhs). */
function withoutThousands(integer: string, mark: string): string | null {
  const separator = /\D/.exec(integer)?.[0];
  if (separator === undefined) return integer;
  const groups = integer.split(separator);
  if (separator === mark || groups.some((group) => !/^\d+$/.test(group))) return null;
  const middle = groups[1].length;
  const fits = groups.every((group, at) => {
    if (at === groups.length - 1) return group.length === 3;
    return at === 0 ? group.length <= 3 : group.length === middle && middle >= 2 && middle <= 3;
  });
  return fits ? groups.join("") : null;
}
