import { readNumberText } from "../../calc/numberText";
import type { DecimalMark } from "./kpiSource";

/** How a sheet writes numbers as text: the mark before the decimals, and the currency sign that may stand at either end. */
export interface NumberMarks {
  decimal: DecimalMark;
  currency: string;
}

/** What a text says of a target: a number, the high end of a range, which way is good. `null` and "" say nothing. */
export interface TargetReading {
  number: number | null;
  high: number | null;
  direction: KpiDirection | "";
}

/** Which way is good; "date" is measured in days and not scored. */
export type KpiDirection = "higher" | "lower" | "range" | "date";

/**
 * Reads a text that NUMBERVALUE reads in the same way in every spreadsheet: digits, groups of three, decimals, a sign in front, a
 * percent sign behind, the sheet's currency at either end; `null` for any other.
 */
export function plainNumber(text: string, marks: NumberMarks): number | null {
  const bare = withoutCurrency(text.replace(/^ +| +$/g, ""), marks.currency);
  const group = marks.decimal === "." ? "," : "\\.";
  const mark = marks.decimal === "." ? "\\." : ",";
  if (!new RegExp(`^-?(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)(?:${mark}\\d+)?%?$`).test(bare)) return null;
  const read = readNumberText(bare, marks.decimal);
  return typeof read === "object" ? read.value : null;
}

function withoutCurrency(text: string, currency: string): string {
  if (currency === "") return text;
  if (text.startsWith(currency)) return text.slice(currency.length).trimStart();
  return text.endsWith(currency) ? text.slice(0, -currency.length).trimEnd() : text;
}

const lowerSign = /^(?:<=?|≤|max\.?|maximum|at most|up to|no more than|not more than|less than|under|below)\s*/i;
const higherSign = /^(?:>=?|≥|min\.?|minimum|at least|no less than|not less than|more than|over|above)\s*/i;
const aroundSign = /^(?:±|\+\/-)\s*/;
const between = /^(?:between\s+)?(-?[^\s–-]+\s?%?)\s*(?:-|–|—|to|and|\.\.)\s*(-?[^\s–-]+\s?%?)$/i;
/** Words that may follow a number without changing it. */
const measure =
  /\s*(?:variance|deviation|days?|hours?|hrs?|minutes?|min|weeks?|months?|years?|points?|pts|pieces|people|p\.?a\.?|per (?:year|month|week|day))\.?$/i;
/** A footnote. */
const footnote = /\s*\([^()]*\)$/;

/**
 * Reads a target in words: "<10 % variance", "at least 95", "95-98", "± 5 %". A text whose number may mean something else
 * ("50% reduction") has none.
 *
 * @param points - Whether the actuals beside it write 12 for 12 %.
 * @example
 * readTargetText("95-98", { decimal: ".", currency: "" }, false) //=> { number: 95, high: 98, direction: "range" }
 */
export function readTargetText(text: string, marks: NumberMarks, points: boolean): TargetReading {
  const trimmed = text.replace(/\s+/g, " ").trim();
  const number = (part: string) => readFigureText(part, marks, points);
  const around = aroundSign.test(trimmed) ? number(trimmed.replace(aroundSign, "")) : null;
  if (around !== null) return { number: -around, high: around, direction: "range" };
  const ends = between.exec(trimmed.replace(measure, ""));
  if (ends) {
    const isShare = ends[2].endsWith("%") && !ends[1].endsWith("%");
    const [low, high] = [number(isShare ? `${ends[1]}%` : ends[1]), number(ends[2])];
    if (low !== null && high !== null && low < high) return { number: low, high, direction: "range" };
  }
  const direction = lowerSign.test(trimmed) ? "lower" : higherSign.test(trimmed) ? "higher" : "";
  return { number: number(trimmed.replace(lowerSign, "").replace(higherSign, "")), high: null, direction };
}

/** How many zeros a figure in short leaves out: "$250k", "1.2M", "3 bn". */
const shortBy = new Map([
  ["k", 3],
  ["K", 3],
  ["M", 6],
  ["mn", 6],
  ["Mn", 6],
  ["bn", 9],
  ["Bn", 9],
]);
const inShort = /^(.*\d)\s?(k|K|M|mn|Mn|bn|Bn)$/;

/** Reads a figure in words: a number, be it in short, with its unit or a footnote behind; `null` for a text without a number of its own. */
export function readFigureText(text: string, marks: NumberMarks, points: boolean): number | null {
  const bare = text.replace(/\s+/g, " ").trim().replace(footnote, "").replace(measure, "").trim();
  const [, short = bare, zeros = ""] = inShort.exec(bare) ?? [];
  const read = readNumberText(short, marks.decimal);
  if (typeof read !== "object") return null;
  if (zeros !== "") return Number((read.value * 10 ** shortBy.get(zeros)!).toPrecision(15));
  return points && bare.includes("%") ? Number((read.value * 100).toPrecision(15)) : read.value;
}
