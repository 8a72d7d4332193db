import { NotAvailable } from "./errors";
import { messages } from "./messages";

/**
 * Share of the plan that is spent.
 *
 * @throws NotAvailable where the plan is 0.
 * @example
 * budgetUsed(45, 60) //=> 0.75
 */
export function budgetUsed(actual: number, plan: number): number {
  if (plan === 0) throw new NotAvailable(messages.planIsZero);
  return actual / plan;
}
