import { NotAvailable } from "./errors";
import { messages } from "./messages";
import { yearToDate, type PeriodAmounts } from "./yearToDate";

/**
 * What a year comes to if it goes on as it went so far: the average of the closed periods, times all periods.
 *
 * @param actuals - Actual amounts by period.
 * @param closed - How many periods are closed; without it, those that are reported.
 * @param periods - Periods of a full year.
 * @throws NotAvailable before the first period is closed.
 * @example
 * runRate([95, 120, 118, 140], 4) //=> 1419
 */
export function runRate(actuals: PeriodAmounts, closed?: number, periods = 12): number {
  const reported = actuals.filter((amount) => amount !== null);
  const toDate = closed === undefined ? yearToDate(reported, reported.length) : yearToDate(actuals, closed);
  const divisor = closed ?? reported.length;
  if (divisor === 0) throw new NotAvailable(messages.nothingClosed);
  return (toDate / divisor) * periods;
}
