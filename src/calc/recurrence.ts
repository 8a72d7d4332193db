import { endOfMonth, monthsAfter, monthsUntil } from "./addMonths";
import { monthAndDay } from "./civilDate";
import { dateMessages } from "./dateMessages";
import { LAST_DAY } from "./day";
import { InvalidInput, NotAvailable } from "./errors";
import { nearestWorkday, type Holidays } from "./workdays";

export type RecurrenceUnit = "day" | "week" | "month" | "year";

export const RECURRENCE_UNITS: readonly RecurrenceUnit[] = ["day", "week", "month", "year"];

/** What becomes of a date: the last day of its month, or moved to the next or the previous working day. */
export type RecurrenceRule = "end" | "workday" | "previous";

export const RECURRENCE_RULES: readonly RecurrenceRule[] = ["end", "workday", "previous"];

/** Dates that come again: counted from the anchor, never from the date before, so that 31 January gives 28 February and 31 March. */
export interface Recurrence {
  /** The first date, a whole serial number. */
  anchor: number;
  /** Whole, from 1: every 3 months. */
  every: number;
  unit: RecurrenceUnit;
  rule?: RecurrenceRule;
  holidays?: Holidays;
}

/** A rule moves a date by no more than a month, or by as many days as there are holidays in a row. */
const MOVED = 31;

const MOST_DATES = 10_000;

/**
 * The date after some steps from the anchor.
 *
 * @param start - The anchor as a month and a day.
 */
function dateFrom(start: number, { anchor, every, unit, rule, holidays }: Recurrence, steps: number): number {
  const units = steps * every;
  const date =
    unit === "day" || unit === "week"
      ? anchor + (unit === "day" ? units : units * 7)
      : monthsAfter(start, unit === "month" ? units : units * 12);
  if (rule === "end") return endOfMonth(date);
  if (rule === undefined) return date;
  return nearestWorkday(date, rule === "workday" ? 1 : -1, holidays);
}

/**
 * The first date of a recurrence on or after a day. A date that a rule has moved is compared as moved.
 *
 * @param after - The day asked for, a whole serial number.
 * @throws InvalidInput where `every` is not a whole number from 1, NotAvailable beyond the year 9999.
 * @example
 * nextDue({ anchor: 46053, every: 1, unit: "month" }, 46054) //=> 46081
 */
export function nextDue(recurrence: Recurrence, after: number): number {
  checkEvery(recurrence);
  const start = monthAndDay(recurrence.anchor);
  for (let step = earliestStep(start, recurrence, after); ; step++) {
    const date = dateFrom(start, recurrence, step);
    if (date < after) continue;
    if (date > LAST_DAY) throw new NotAvailable(dateMessages.neverAgain);
    return date;
  }
}

/**
 * The dates of a recurrence from one day to another, both included, each once.
 *
 * @throws InvalidInput as {@link nextDue}, where `to` is before `from`, and for more than 10,000 dates.
 * @example
 * occurrences({ anchor: 45991, every: 3, unit: "month" }, 46023, 46387) //=> [46081, 46172, 46264, 46356]
 */
export function occurrences(recurrence: Recurrence, from: number, to: number): number[] {
  if (to < from) throw new InvalidInput(dateMessages.windowOrder(from, to));
  checkEvery(recurrence);
  if (recurrence.anchor - MOVED > to) return [];
  const dates: number[] = [];
  const start = monthAndDay(recurrence.anchor);
  for (let step = earliestStep(start, recurrence, from); ; step++) {
    const date = dateFrom(start, recurrence, step);
    if (date > to) return dates;
    if (date < from || date === dates[dates.length - 1]) continue;
    if (dates.length === MOST_DATES) throw new InvalidInput(dateMessages.tooMany(MOST_DATES));
    dates.push(date);
  }
}

/** The first step that can reach a day: dates before it are too early, however a rule moves them. */
function earliestStep(start: number, { anchor, every, unit, rule, holidays }: Recurrence, after: number): number {
  const from = rule === undefined ? after : after - MOVED - (holidays?.size ?? 0) * 3;
  if (from <= anchor) return 0;
  if (unit === "day" || unit === "week") return Math.ceil((from - anchor) / (unit === "day" ? every : every * 7));
  return Math.ceil(monthsUntil(start, from) / (unit === "month" ? every : every * 12));
}

function checkEvery({ every }: Recurrence): void {
  if (!(Number.isInteger(every) && every >= 1)) throw new InvalidInput(dateMessages.every(every));
}
