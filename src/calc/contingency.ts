import { difference } from "./difference";
import { percentile } from "./percentile";

/**
 * The reserve that lifts a budget from a base to a safer percentile of its simulated totals.
 *
 * Source: the R package PRA; P80 is the cost that is not exceeded in 80 % of cases (Australian Department of Finance).
 *
 * @param totals - Simulated totals, one or more. Not changed.
 * @param high - The percentile to be safe at, as a share: 0.8 if left out.
 * @param base - What is budgeted already: a percentile from 0 to 1 (0.5 if left out), or an amount outside of that.
 * @throws NotAvailable for no totals, InvalidInput for a percentile outside 0 to 1.
 * @example
 * contingency([0, 10, 20, 30, 40]) //=> 12
 */
export function contingency(totals: ArrayLike<number>, high = 0.8, base = 0.5): number {
  const budgeted = base >= 0 && base <= 1 ? percentile(totals, base) : base;
  return difference(percentile(totals, high), budgeted);
}
