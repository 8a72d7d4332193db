import { addMonths, endOfMonth } from "./addMonths";
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

/** Days that a unit has at the most, by which the first step worth looking at is told. */
const LONGEST: Record<RecurrenceUnit, number> = { day: 1, week: 7, month: 31, year: 366 };

/** A rule moves a date by no more than a month, or by as many days as there are holidays in a row. */
const MOVED = 31;

const MOST_DATES = 10_000;

/** The date after some steps from the anchor. */
export function dateAfter({ anchor, every, unit, rule, holidays }: Recurrence, steps: number): number {
  const units = steps * every;
  const date =
    unit === "day" || unit === "week"
      ? anchor + units * LONGEST[unit]
      : addMonths(anchor, unit === "month" ? units : units * 12);
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
  return dateAfter(recurrence, firstStep(recurrence, after));
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
  for (let step = earliestStep(recurrence, from); ; step++) {
    const date = dateAfter(recurrence, step);
    if (date > to) return dates;
    if (date < from || date === dates[dates.length - 1]) continue;
    if (dates.length === MOST_DATES) throw new InvalidInput(dateMessages.tooMany(MOST_DATES));
    dates.push(date);
  }
}

function firstStep(recurrence: Recurrence, after: number): number {
  checkEvery(recurrence);
  let step = earliestStep(recurrence, after);
  for (; dateAfter(recurrence, step) < after; step++);
  if (dateAfter(recurrence, step) > LAST_DAY) throw new NotAvailable(dateMessages.neverAgain);
  return step;
}

/** A step that surely is not too late: by the longest that its units can take. */
function earliestStep({ anchor, every, unit, holidays }: Recurrence, after: number): number {
  const margin = MOVED + (holidays?.size ?? 0) * 3;
  return Math.max(0, Math.floor((after - anchor - margin) / (every * LONGEST[unit])));
}

function checkEvery({ every }: Recurrence): void {
  if (!(Number.isInteger(every) && every >= 1)) throw new InvalidInput(dateMessages.every(every));
}
