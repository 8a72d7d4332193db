import { fullYear } from "./dateText";
import { MONTH_LABELS, monthNumber } from "./monthNames";
import type { Period } from "./period";
import { calendarDay, dateSerial } from "./serialDate";
import { withoutAccents } from "./words";

/** A calendar month as a period. */
export function monthPeriod(year: number, month: number): Period {
  return { kind: "month", order: dateSerial({ year, month, day: 1 }), label: `${MONTH_LABELS[month - 1]} ${year}` };
}

/** A day as a period, labeled "2026-01-31". */
export function dayPeriod(serial: number): Period {
  const { year, month, day } = calendarDay(serial);
  const label = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return { kind: "day", order: Math.floor(serial), label };
}

/**
 * Reads a period that stands as text: "2013", "FY2017", "FY15-16", "Jan-26", "2026-01", "Q3 2026", "March", "Week 12".
 *
 * A fiscal year over two calendar years is ordered by the year in which it ends. Months and quarters without a year are
 * ordered by their number.
 *
 * @param text - What stands in the cell.
 * @param yearRanges - Reads "2011-12" as the year from 2011 to 2012; as December 2011 without it.
 * @returns The period; `null` where the text is none. Days are no periods here: see `readDateText`.
 * @example
 * readPeriodText("FY15-16") //=> { kind: "year", order: 2016, label: "FY15-16" }
 */
export function readPeriodText(text: string, yearRanges = false): Period | null {
  if (text.length === 0 || text.length > 24) return null;
  const plain = withoutAccents(text).toLowerCase().trim();
  return (
    yearPeriod(plain, yearRanges) ??
    numberedMonth(plain) ??
    namedMonth(plain) ??
    quarterPeriod(plain) ??
    countedPeriod(plain)
  );
}

function yearPeriod(text: string, yearRanges: boolean): Period | null {
  const single = /^(fy|fiscal year|year|exercice|ejercicio|exercicio|gj)?\s*'?((?:19|20)\d{2}|\d{2})$/.exec(text);
  if (single && (single[1] || single[2].length === 4)) {
    const year = fullYear(single[2]);
    return { kind: "year", order: year, label: single[1] === "fy" ? `FY${year}` : String(year) };
  }
  const range = /^(fy|fiscal year)?\s*((?:19|20)?\d{2})\s*[-/\u2013]\s*((?:19|20)?\d{2})$/.exec(text);
  if (!range || !(range[1] || range[2].length === 4)) return null;
  if (!yearRanges && !range[1] && range[3].length === 2 && Number(range[3]) <= 12) return null;
  const [from, to] = [fullYear(range[2]), fullYear(range[3])];
  const label = `${range[1] ? "FY" : ""}${range[2]}-${range[3]}`;
  return to === from + 1 ? { kind: "year", order: to, label } : null;
}

function numberedMonth(text: string): Period | null {
  const found = /^((?:19|20)\d{2})\s*[-/.m]\s*(\d{1,2})$/.exec(text) ?? /^((?:19|20)\d{2})(\d{2})$/.exec(text);
  if (found) return +found[2] >= 1 && +found[2] <= 12 ? monthPeriod(+found[1], +found[2]) : null;
  const turned = /^(\d{1,2})\s*[-/.]\s*((?:19|20)\d{2})$/.exec(text);
  return turned && +turned[1] >= 1 && +turned[1] <= 12 ? monthPeriod(+turned[2], +turned[1]) : null;
}

function namedMonth(text: string): Period | null {
  const found = /^([a-z]{3,10})\.?(?:\s*[-/',]?\s*(?:de )?'?(\d{4}|\d{2}))?$/.exec(text);
  const turned = found ? null : /^(\d{4})\s*[-/]?\s*([a-z]{3,10})\.?$/.exec(text);
  const month = monthNumber(found?.[1] ?? turned?.[2] ?? "");
  if (month === null) return null;
  const year = found ? found[2] : turned?.[1];
  if (year === undefined) return { kind: "month", order: month, label: MONTH_LABELS[month - 1] };
  return monthPeriod(fullYear(year), month);
}

const QUARTER = "(?:q|qtr|quarter|quartal|t|trimestre)";
const QUARTER_FIRST = new RegExp(`^${QUARTER}\\s*([1-4])(?:\\s*[-/' ]?\\s*(fy)?\\s*(\\d{4}|\\d{2}))?$`);
const NUMBER_FIRST = new RegExp(`^([1-4])\\s*[.aeo]*\\s*${QUARTER}(?:\\s*[-/' ]?\\s*(fy)?\\s*(\\d{4}|\\d{2}))?$`);
const YEAR_FIRST = new RegExp(`^(fy)?\\s*(\\d{4}|\\d{2})\\s*[-/ ]?\\s*${QUARTER}\\s*([1-4])$`);

function quarterPeriod(text: string): Period | null {
  const found = QUARTER_FIRST.exec(text) ?? NUMBER_FIRST.exec(text);
  if (found) return quarterOf(Number(found[1]), found[3], found[2] !== undefined);
  const turned = YEAR_FIRST.exec(text);
  return turned ? quarterOf(Number(turned[3]), turned[2], turned[1] !== undefined) : null;
}

function quarterOf(number: number, yearDigits: string | undefined, fiscal: boolean): Period {
  if (yearDigits === undefined) return { kind: "quarter", order: number, label: `Q${number}` };
  const year = fullYear(yearDigits);
  const order = dateSerial({ year, month: number * 3 - 2, day: 1 });
  return { kind: "quarter", order, label: `Q${number} ${fiscal ? "FY" : ""}${year}` };
}

function countedPeriod(text: string): Period | null {
  const found = /^(period|month|week|day|p|w|wk|m|kw|sem|semaine|semana)\s*#?\s*(\d{1,3})$/.exec(text);
  if (!found) return null;
  const word = found[1].length > 2 ? found[1][0].toUpperCase() + found[1].slice(1) : found[1].toUpperCase();
  return { kind: "number", order: Number(found[2]), label: `${word} ${Number(found[2])}` };
}
