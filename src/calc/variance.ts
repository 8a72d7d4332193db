import { moreIsFavorable, type AccountType } from "./accountType";
import { difference } from "./difference";

/**
 * How far actual is from plan.
 *
 * @param actual - Actual amount, any unit.
 * @param plan - Planned amount in the same unit.
 * @param type - What the amount is; with it a positive variance is favorable.
 * @returns actual − plan without `type` and where more is favorable; plan − actual where less is.
 * @example
 * variance(120, 100) //=> 20
 * variance(120, 100, "expense") //=> -20
 */
export function variance(actual: number, plan: number, type?: AccountType): number {
  return type === undefined || moreIsFavorable(type) ? difference(actual, plan) : difference(plan, actual);
}
