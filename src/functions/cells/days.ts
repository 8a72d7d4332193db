import { dateMessages } from "../../calc/dateMessages";
import { isDay, wholeDay } from "../../calc/day";
import { numbers, numbersOrBlanks, optionalNumbers } from "./arguments";
import { CellError } from "./cell";
import type { Argument } from "./shape";
import { stopAtErrors } from "./totals";

/** Reads dates, whole days without the time; what is no date of Excel's is an error of its own item. */
export function days(name: string, raw: unknown): Argument<number> {
  return wholeDays(numbers(name, raw));
}

/** As `days`, where a blank is passed on. */
export function daysOrBlanks(name: string, raw: unknown): Argument<number> {
  return wholeDays(numbersOrBlanks(name, raw));
}

/** As `days`, for an argument that may be left out or have blanks. */
export function optionalDays(name: string, raw: unknown): Argument<number> {
  return wholeDays(optionalNumbers(name, raw));
}

/** The holidays of a calendar; none where they are left out. */
export function holidaysIn(raw: unknown): ReadonlySet<number> {
  const read = optionalDays("Holidays", raw);
  stopAtErrors(read);
  return new Set(Array.from(read.items).filter((_, at) => !read.odd.has(at)));
}

/** One date for the whole function; `undefined` where it is blank or left out. */
export function oneDay(name: string, value: number | undefined): number | undefined {
  return value === undefined ? undefined : wholeDay(name, value);
}

function wholeDays(argument: Argument<number>): Argument<number> {
  const odd = new Map(argument.odd);
  // Read for this argument alone, so nobody else sees that they change.
  const items = argument.items as Float64Array;
  for (let at = 0; at < items.length; at++) {
    const serial = items[at];
    if (isDay(serial)) items[at] = Math.floor(serial);
    else if (!odd.has(at)) {
      items[at] = NaN;
      odd.set(at, new CellError("#VALUE!", dateMessages.outOfRange(argument.name, serial)));
    }
  }
  return { ...argument, odd };
}
