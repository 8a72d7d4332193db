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
  const { items, odd } = argument;
  const whole = new Float64Array(items.length);
  const wrong = new Map<number, CellError | null>();
  for (let at = 0; at < items.length; at++) {
    whole[at] = Math.floor(items[at]);
    if (!isDay(items[at]) && !odd.has(at)) {
      whole[at] = NaN;
      wrong.set(at, new CellError("#VALUE!", dateMessages.outOfRange(argument.name, items[at])));
    }
  }
  return { ...argument, items: whole, odd: wrong.size === 0 ? odd : new Map([...odd, ...wrong]) };
}
