import { InvalidInput, NotAvailable } from "./errors";
import { organizationMessages } from "./organizationMessages";
import { exactSum, mean } from "./sum";

/**
 * The turnover rate: people who left over the average headcount.
 *
 * @param leavers - People who left, one figure a period, 0 or more.
 * @param headcounts - Headcounts to average: of each period, or at the beginning and the end.
 * @param periods - Periods in a year, to make the rate a yearly one: 12 for figures by month. Without it, the rate of the
 *   periods that are given.
 * @throws InvalidInput for a negative count, NotAvailable where the average headcount is 0.
 * @example
 * turnover([1, 2, 0], [100, 99, 101]) //=> 0.03
 * turnover([1, 2, 0], [100, 99, 101], 12) //=> 0.12
 */
export function turnover(leavers: ArrayLike<number>, headcounts: ArrayLike<number>, periods?: number): number {
  for (const [name, counts] of Object.entries({ Leavers: leavers, Headcounts: headcounts })) {
    const negative = Array.from(counts).find((count) => !(count >= 0));
    if (negative !== undefined) throw new InvalidInput(organizationMessages.notNegative(name, negative));
  }
  const average = headcounts.length === 0 ? 0 : mean(headcounts);
  if (average === 0) throw new NotAvailable(organizationMessages.noHeadcount);
  const rate = exactSum(leavers) / average;
  return periods === undefined ? rate : (rate * periods) / leavers.length;
}
