import { dateMessages } from "./dateMessages";
import { InvalidInput, NotAvailable } from "./errors";
import { daysBetween, type DayCount, type Holidays } from "./workdays";

/**
 * The share of a period that is gone on a day, both ends counted: 0 before it, 1 from its last day on.
 *
 * @param start - Whole serial numbers, as are the others.
 * @throws InvalidInput where finish is before start, NotAvailable where no working day lies between them.
 * @example
 * elapsed(46023, 46032, 46026) //=> 0.4
 */
export function elapsed(
  start: number,
  finish: number,
  asOf: number,
  count: DayCount = "calendar",
  holidays?: Holidays,
): number {
  if (finish < start) throw new InvalidInput(dateMessages.finishFirst(start, finish));
  const all = daysBetween(start, finish, count, holidays);
  if (all === 0) throw new NotAvailable(dateMessages.noWorkday);
  if (asOf < start) return 0;
  return asOf >= finish ? 1 : daysBetween(start, asOf, count, holidays) / all;
}
