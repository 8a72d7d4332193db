import { NotAvailable } from "./errors";
import { messages } from "./messages";
import { runRate } from "./runRate";
import { exactSum } from "./sum";
import { checkedPeriod, sumPresent, yearToDate, yearToGo, type PeriodAmounts } from "./yearToDate";

/** How the open periods are forecast: as planned, as the average so far, or as planned and scaled by how the year went so far. */
export type FullYearMethod = "plan" | "runrate" | "phased";

/**
 * Full-year forecast.
 *
 * @param actuals - Actual amounts by period, the closed ones first.
 * @param plan - Planned amounts of all periods.
 * @param closed - How many periods are closed.
 * @throws NotAvailable where the method has nothing to scale by: no closed period, or a plan to date of 0.
 * @example
 * fullYear([95, 120], [100, 110, 120, 130], 2) //=> 465
 */
export function fullYear(
  actuals: PeriodAmounts,
  plan: PeriodAmounts,
  closed: number,
  method: FullYearMethod = "plan",
): number {
  const actualToDate = yearToDate(actuals, checkedPeriod("Closed", actuals, closed));
  if (method === "runrate") return runRate(actuals, closed, plan.length);
  if (method === "plan") return exactSum([actualToDate, yearToGo(plan, checkedPeriod("Closed", plan, closed))]);
  const planToDate = yearToDate(plan, checkedPeriod("Closed", plan, closed));
  if (planToDate === 0) throw new NotAvailable(messages.noPlanYet);
  return (sumPresent(plan) * actualToDate) / planToDate;
}
