import { budgetUsed } from "./budgetUsed";
import { NotAvailable } from "./errors";
import { messages } from "./messages";

/**
 * Share of budget used for each share of time elapsed: over 1 is spending ahead of time.
 *
 * @param elapsed - Share of the time that has elapsed: 0.5 at mid-year.
 * @throws NotAvailable where the plan is 0 or no time has elapsed.
 * @example
 * pace(60, 100, 0.5) //=> 1.2
 */
export function pace(actual: number, plan: number, elapsed: number): number {
  if (elapsed === 0) throw new NotAvailable(messages.nothingElapsed);
  return budgetUsed(actual, plan) / elapsed;
}
