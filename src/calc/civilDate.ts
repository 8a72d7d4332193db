/** A day of the Gregorian calendar; `month` counts from 1. */
export interface CivilDate {
  year: number;
  month: number;
  day: number;
}

/** Days from 1 March of year 0 to Excel's serial 0, for serials after Excel's 29 February 1900, a day that never was. */
const marchZeroToSerialZero = 693_899;

/**
 * The month and the day of an Excel serial number (1900 date system) in one number, which costs no object: the month, which grows by
 * one a month from January of year 0, times 32, and the day of the month. By counting days: no time zone can shift it.
 * Excel's day 60, 29 February 1900, is 28 February, as no calendar has it. Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 *
 * @param serial - A whole number.
 */
export function monthAndDay(serial: number): number {
  const days = (serial < 60 ? serial + 1 : serial) + marchZeroToSerialZero;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = (yearOfEra + era * 400) * 12 + marchMonth + 2;
  return month * 32 + dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
}

/** The first day of a month, counted as in {@link monthAndDay}. */
export function firstOfMonth(month: number): number {
  const sinceMarch = month - 2;
  const marchYear = Math.floor(sinceMarch / 12);
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (sinceMarch - marchYear * 12) + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const serial = era * 146_097 + dayOfEra - marchZeroToSerialZero;
  return serial <= 60 ? serial - 1 : serial;
}

/**
 * The calendar day of an Excel serial number.
 * @example civilDate(46023) //=> { year: 2026, month: 1, day: 1 }
 */
export function civilDate(serial: number): CivilDate {
  const both = monthAndDay(Math.floor(serial));
  const month = Math.floor(both / 32);
  const year = Math.floor(month / 12);
  return { year, month: month - year * 12 + 1, day: both - month * 32 };
}

/**
 * The Excel serial number (1900 date system) of a calendar day; months beyond 1 to 12 run on into the next or previous year.
 * @example serialOfDate({ year: 2026, month: 13, day: 1 }) //=> 46388
 */
export function serialOfDate({ year, month, day }: CivilDate): number {
  return firstOfMonth(year * 12 + month - 1) + day - 1;
}
