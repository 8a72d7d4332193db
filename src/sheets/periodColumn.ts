import { cellText } from "./cell";
import { readDateText, type DayOrder } from "./dateText";
import type { CellValue } from "./grid";
import type { Period } from "./period";
import { dayPeriod, monthPeriod, readPeriodText } from "./periodText";
import { calendarDay, daysInMonth } from "./serialDate";

/** First and last serial number that is taken for a date: 1990 to 2100. */
const FIRST_DATE = 32874;
const LAST_DATE = 73415;

/** How the cells of one column are read as periods: the same rule for all of them. */
export interface PeriodRule {
  /** Numbers are serials of days. */
  serials: boolean;
  yearRanges: boolean;
  dayOrder: DayOrder | null;
  /** Every date is the first or last day of its month, so a date stands for the month. */
  monthly: boolean;
}

/** True for a number that can be the serial of a day between 1990 and 2100. */
export function couldBeDate(value: number): boolean {
  return value >= FIRST_DATE && value < LAST_DATE;
}

/** True for a number that can be a year between 1990 and 2100. */
export function couldBeYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1950 && value <= 2100;
}

/** Whether slashed dates put day or month first, from the column's own dates: `null` if none shows it or they disagree. */
export function dayOrderOf(texts: Iterable<string>): { order: DayOrder | null; needing: number; example: string } {
  let dmy = 0;
  let mdy = 0;
  let needing = 0;
  let example = "";
  for (const text of texts) {
    const reading = readDateText(cellText(text));
    if (reading === null || "serial" in reading) continue;
    if (reading.mdy === null) dmy += 1;
    else if (reading.dmy === null) mdy += 1;
    else if (reading.dmy !== reading.mdy) {
      needing += 1;
      example = example || cellText(text);
    }
  }
  const order = dmy > 0 && mdy === 0 ? "dmy" : mdy > 0 && dmy === 0 ? "mdy" : null;
  return { order, needing, example };
}

/** True where "2011-12" in these texts means two years: some such text is no month, or several follow year by year. */
export function hasYearRanges(texts: Iterable<string>): boolean {
  let consecutive = 0;
  let other = 0;
  let noMonth = 0;
  for (const text of texts) {
    const found = /^(\d{4})\s*[-/]\s*(\d{2})$/.exec(cellText(text));
    if (!found) continue;
    if ((Number(found[1]) + 1) % 100 !== Number(found[2])) other += 1;
    else if (Number(found[2]) > 12) noMonth += 1;
    else consecutive += 1;
  }
  return other === 0 && (noMonth > 0 || consecutive > 1);
}

/** The serial of a date cell; `null` where it holds none or day and month cannot be told apart. */
export function dateOf(value: CellValue | undefined, rule: Pick<PeriodRule, "serials" | "dayOrder">): number | null {
  if (typeof value === "number") return rule.serials && couldBeDate(value) ? value : null;
  if (typeof value !== "string" || value === "") return null;
  const reading = readDateText(cellText(value));
  if (reading === null) return null;
  if ("serial" in reading) return reading.serial;
  if (reading.dmy === reading.mdy) return reading.dmy;
  return rule.dayOrder === null
    ? reading.dmy === null
      ? reading.mdy
      : reading.mdy === null
        ? reading.dmy
        : null
    : reading[rule.dayOrder];
}

/** True where a date is the first or the last day of its month. */
export function isMonthEdge(serial: number): boolean {
  const { year, month, day } = calendarDay(serial);
  return day === 1 || day === daysInMonth(year, month);
}

/** The period that a cell names by the column's rule; `null` for a blank or anything else. */
export function periodOf(value: CellValue | undefined, rule: PeriodRule): Period | null {
  if (value === undefined || value === "" || typeof value === "boolean") return null;
  const serial = dateOf(value, rule);
  if (serial !== null) {
    if (!rule.monthly) return dayPeriod(serial);
    const { year, month } = calendarDay(serial);
    return monthPeriod(year, month);
  }
  if (typeof value === "number" && Number.isInteger(value) && value > 0 && value < 1000) {
    return { kind: "number", order: value, label: String(value) };
  }
  return readPeriodText(cellText(value), rule.yearRanges);
}
