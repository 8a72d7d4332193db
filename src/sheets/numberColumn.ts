import { readNumberText } from "../calc/numberText";
import { cellText, isBlank } from "./cell";
import type { CellValue } from "./grid";

export type DecimalMark = "." | ",";

/** Amounts like "1,234" that are needed, and plain ones like "850" beside them, before their look counts as evidence. */
const ENOUGH_BY_LOOKS = 4;
const ENOUGH_SMALL = 2;

/** What an amount is written with, if the one text alone shows it: "1.200,50" and "12,5" show a comma, "1,234" nothing. */
function shownDecimalMark(text: string): DecimalMark | null {
  const comma = text.lastIndexOf(",");
  const point = text.lastIndexOf(".");
  if (comma === -1 && point === -1) return null;
  const digits = text.replace(/[^\d.,]/g, "");
  if (comma !== -1 && point !== -1) return comma > point ? "," : ".";
  const mark = comma === -1 ? "." : ",";
  const other = comma === -1 ? "," : ".";
  if (digits.indexOf(mark) !== digits.lastIndexOf(mark)) return other;
  const groups = /^([1-9]\d{0,2})[.,]\d{3}$/.test(digits);
  if (!groups) return mark;
  // Nobody writes money with three decimals: beside a currency the mark separates thousands.
  return /\p{Sc}|\b[A-Z]{3}\b/u.test(text) ? other : null;
}

/** What the texts of one or more columns say about the decimal mark together. */
export interface DecimalEvidence {
  mark: DecimalMark | null;
  /** Texts like "1,234" that need the mark. */
  needing: number;
  /** A text that shows the mark, or one that needs it. */
  example: string;
}

/** Weighs the texts of a column: one that shows its mark settles it, two that disagree leave it open. */
export function decimalEvidence(texts: Iterable<string>): DecimalEvidence {
  const shown = new Map<DecimalMark, string>();
  const needed: string[] = [];
  let small = 0;
  let large = 0;
  for (const raw of texts) {
    const text = cellText(raw);
    const reading = readNumberText(text);
    if (reading === "notANumber") continue;
    const mark = shownDecimalMark(text);
    if (mark !== null && !shown.has(mark)) shown.set(mark, text);
    if (reading === "ambiguous" && mark === null) needed.push(text);
    if (reading !== "ambiguous" && !/[.,\s]/.test(text) && reading.value !== 0) {
      if (Math.abs(reading.value) < 1000) small += 1;
      else large += 1;
    }
  }
  if (shown.size === 1) {
    const [mark, example] = [...shown][0];
    return { mark, needing: needed.length, example };
  }
  const example = needed[0] ?? "";
  // Groups of three every time, and a plain "850" beside them but never a plain "1850": thousands are being separated.
  if (shown.size === 0 && needed.length >= ENOUGH_BY_LOOKS && small >= ENOUGH_SMALL && large === 0) {
    return { mark: example.includes(",") ? "." : ",", needing: needed.length, example };
  }
  return { mark: null, needing: needed.length, example };
}

/** A number as it counts: numbers as they are, text only if it is one number in full; anything else is `null`. */
export function numberOf(value: CellValue | undefined, mark: DecimalMark | null): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || isBlank(value)) return null;
  const reading = readNumberText(value.trim(), mark ?? decimalOf(value));
  return typeof reading === "object" ? reading.value : null;
}

function decimalOf(text: string): DecimalMark | undefined {
  return shownDecimalMark(text) ?? undefined;
}
