/** How days are counted: all of them, or Monday to Friday without holidays. */
export type DayCount = "calendar" | "workdays";

export const DAY_COUNTS: readonly DayCount[] = ["calendar", "workdays"];

/** Days that are no working days though the week says so, as whole serial numbers. */
export type Holidays = ReadonlySet<number>;

const NO_HOLIDAYS: Holidays = new Set();

/** Excel's serials begin a week on Sunday: a serial divided by 7 leaves 0 on a Saturday, 1 on a Sunday. */
function isInWeek(day: number): boolean {
  return day % 7 > 1;
}

/** True for Monday to Friday without holidays. */
function isWorkday(day: number, holidays: Holidays = NO_HOLIDAYS): boolean {
  return isInWeek(day) && !holidays.has(day);
}

/** Days from Monday to Friday up to a serial number, from serial 1. */
function weekdaysUpTo(day: number): number {
  return Math.floor(day / 7) * 5 + Math.max(0, (day % 7) - 1);
}

/**
 * How many days there are from one to another, both ends counted; none where the last is before the first.
 *
 * @param first - Whole serial number, from 1.
 * @example
 * daysBetween(46031, 46034, "workdays") //=> 2
 */
export function daysBetween(first: number, last: number, count: DayCount = "calendar", holidays = NO_HOLIDAYS): number {
  if (last < first) return 0;
  if (count === "calendar") return last - first + 1;
  let days = weekdaysUpTo(last) - weekdaysUpTo(first - 1);
  for (const holiday of holidays) if (holiday >= first && holiday <= last && isInWeek(holiday)) days -= 1;
  return days;
}

/** The day itself if it is a working day, else the next one, or with a step of −1 the one before. */
export function nearestWorkday(day: number, step: 1 | -1, holidays: Holidays = NO_HOLIDAYS): number {
  let moved = day;
  while (!isWorkday(moved, holidays)) moved += step;
  return moved;
}
