import type { AccountType } from "./accountType";
import { NotAvailable } from "./errors";
import { messages } from "./messages";
import { variance } from "./variance";

/**
 * Variance as a share of the size of plan, so its sign always is the variance's, for negative plans too.
 *
 * @returns A share: 0.2 is 20 %.
 * @throws NotAvailable where the plan is 0.
 * @example
 * variancePercent(-80, -100) //=> 0.2
 */
export function variancePercent(actual: number, plan: number, type?: AccountType): number {
  if (plan === 0) throw new NotAvailable(messages.planIsZero);
  return variance(actual, plan, type) / Math.abs(plan);
}
