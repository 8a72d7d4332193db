import { monthsAfter, monthsUntil } from "./addMonths";
import { monthAndDay } from "./civilDate";
import { dateMessages } from "./dateMessages";
import { LAST_DAY } from "./day";
import { InvalidInput, NotAvailable } from "./errors";
import { vendorMessages } from "./vendorMessages";

/**
 * The end of the term that a contract is in on a day: its first end, or that and as many renewals as it takes, counted from the
 * first end so that a 29 February comes back.
 *
 * @param end - First end, a whole serial number; the last day still belongs to the term.
 * @param renewal - Months of a renewal; 0 or `undefined` for none.
 * @throws InvalidInput for months that are negative or not whole.
 * @example
 * termEnd(45897, 46064, 12) //=> 46262
 */
export function termEnd(end: number, asOf: number, renewal = 0): number {
  if (!(Number.isInteger(renewal) && renewal >= 0)) throw new InvalidInput(vendorMessages.renewal(renewal));
  if (end >= asOf || renewal === 0) return end;
  // An end in an earlier month than the day is before it.
  const start = monthAndDay(end);
  const renewals = Math.max(1, Math.ceil(monthsUntil(start, asOf) / renewal));
  const here = monthsAfter(start, renewals * renewal);
  const found = here < asOf ? monthsAfter(start, (renewals + 1) * renewal) : here;
  if (found > LAST_DAY) throw new NotAvailable(dateMessages.neverAgain);
  return found;
}
