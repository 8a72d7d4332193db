import { firstOfMonth, monthAndDay } from "./civilDate";

/**
 * The same day of the month some months later or earlier, or that month's last day where it has fewer: Excel's EDATE.
 *
 * @param day - A whole serial number.
 * @param months - Whole, negative for earlier.
 * @example
 * addMonths(46053, 1) //=> 46081
 */
export function addMonths(day: number, months: number): number {
  return monthsAfter(monthAndDay(day), months);
}

/** As `addMonths`, from a day as {@link monthAndDay} gives it. */
export function monthsAfter(start: number, months: number): number {
  const month = (start >> 5) + months;
  const day = start & 31;
  const moved = firstOfMonth(month) + day - 1;
  // Every month has 28 days.
  return day <= 28 ? moved : Math.min(moved, firstOfMonth(month + 1) - 1);
}

/** Months from the one of a day, as {@link monthAndDay} gives it, to that of another, a whole serial number. */
export function monthsUntil(start: number, day: number): number {
  if (day !== lastAsked) {
    lastAsked = day;
    lastMonth = monthAndDay(day) >> 5;
  }
  return lastMonth - (start >> 5);
}

/** One day is asked for again and again, such as the as-of day of a sheet. */
let [lastAsked, lastMonth] = [NaN, NaN];

/** The last day of the month that a day lies in. */
export function endOfMonth(day: number): number {
  return firstOfMonth((monthAndDay(day) >> 5) + 1) - 1;
}
