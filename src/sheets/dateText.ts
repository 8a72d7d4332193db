import { monthNumber } from "./monthNames";
import { dateSerial, isCalendarDay } from "./serialDate";
import { withoutAccents } from "./words";

/** Which comes first where a date is three numbers with slashes: day or month. */
export type DayOrder = "dmy" | "mdy";

/** A date that stands as text: its serial, or both serials where only the column can tell day from month. */
export type DateReading = { serial: number } | { dmy: number | null; mdy: number | null };

/**
 * Reads a date that stands as text ("2026-01-31", "31.01.2026", "31-Jan-26", "November 29, 2011", "03/04/2026").
 *
 * @param text - What stands in the cell.
 * @returns The serial; two readings, of which one may be no date, for numbers with slashes or hyphens; `null` for no date.
 * @example
 * readDateText("03/04/2026") //=> { dmy: 46115, mdy: 46085 }
 */
export function readDateText(text: string): DateReading | null {
  if (!/\d/.test(text) || text.length > 40) return null;
  const day = text.trim().replace(/[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[AaPp][Mm])?(Z|[+-]\d{2}:?\d{2})?$/, "");
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(day);
  if (iso) return sure(+iso[1], +iso[2], +iso[3]);
  const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(day);
  if (numbers) {
    const [first, second, year] = [+numbers[1], +numbers[3], fullYear(numbers[4])];
    if (numbers[2] === ".") return sure(year, second, first);
    const both = { dmy: serial(year, second, first), mdy: serial(year, first, second) };
    return both.dmy === null && both.mdy === null ? null : both;
  }
  const named = /^(\d{1,2})(?:st|nd|rd|th|\.)?[-\s/]+(?:de )?(\p{L}{3,12})\.?,?[-\s/]+(?:de )?(\d{4}|\d{2})$/u.exec(
    day,
  );
  if (named) return dateOfName(named[1], named[2], named[3]);
  const american = /^(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(day);
  return american ? dateOfName(american[2], american[1], american[3]) : null;
}

/** A year of two digits lies between 1950 and 2049. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year + (year < 50 ? 2000 : 1900);
}

function dateOfName(day: string, name: string, year: string): DateReading | null {
  const plain = withoutAccents(name).toLowerCase();
  const month = monthNumber(plain);
  return month === null ? null : sure(fullYear(year), month, Number(day));
}

function sure(year: number, month: number, day: number): DateReading | null {
  const value = serial(year, month, day);
  return value === null ? null : { serial: value };
}

function serial(year: number, month: number, day: number): number | null {
  return isCalendarDay({ year, month, day }) ? dateSerial({ year, month, day }) : null;
}
