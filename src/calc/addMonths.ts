import { civilDate, serialOfDate } from "./civilDate";

/**
 * The same day of the month some months later or earlier, or that month's last day where it has fewer: Excel's EDATE.
 *
 * @param day - A whole serial number.
 * @param months - Whole, negative for earlier.
 * @example
 * addMonths(46053, 1) //=> 46081
 */
export function addMonths(day: number, months: number): number {
  const { year, month, day: ofMonth } = civilDate(day);
  const first = serialOfDate({ year, month: month + months, day: 1 });
  return Math.min(first + ofMonth - 1, endOfMonth(first));
}

/** The last day of the month that a day lies in. */
export function endOfMonth(day: number): number {
  const { year, month } = civilDate(day);
  return serialOfDate({ year, month: month + 1, day: 1 }) - 1;
}
