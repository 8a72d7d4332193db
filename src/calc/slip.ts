import { daysBetween, type DayCount, type Holidays } from "./workdays";

/**
 * Days that a date has slipped: late is positive, early negative. Working days are those after the earlier date up to the later one.
 *
 * @example
 * slip(46031, 46034) //=> 3
 * slip(46031, 46034, "workdays") //=> 1
 */
export function slip(baseline: number, actual: number, count?: DayCount, holidays?: Holidays): number {
  if (actual >= baseline) return daysBetween(baseline + 1, actual, count, holidays);
  return -daysBetween(actual + 1, baseline, count, holidays);
}

/**
 * The slip of what may still be open: an open date has slipped once it is past, by the days since.
 *
 * @returns `undefined` while it is open and not past.
 */
export function slipSoFar(
  baseline: number,
  actual: number | undefined,
  asOf: number | undefined,
  count?: DayCount,
  holidays?: Holidays,
): number | undefined {
  if (actual !== undefined) return slip(baseline, actual, count, holidays);
  return asOf !== undefined && asOf > baseline ? slip(baseline, asOf, count, holidays) : undefined;
}
