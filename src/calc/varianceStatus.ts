import type { AccountType } from "./accountType";
import { pastAllowance } from "./border";
import { variance } from "./variance";

export type VarianceStatus = "Favorable" | "Unfavorable" | "On plan";

/**
 * Says in a word whether a variance is good news.
 *
 * @param type - What the amount is; without it, more than plan is favorable.
 * @param tolerance - Share of plan within which actual counts as on plan: 0.05 is 5 %.
 * @example
 * varianceStatus(104, 100, "expense", 0.05) //=> "On plan"
 */
export function varianceStatus(actual: number, plan: number, type?: AccountType, tolerance = 0): VarianceStatus {
  const favorable = variance(actual, plan, type);
  if (pastAllowance(Math.abs(favorable), plan, tolerance) <= 0) return "On plan";
  return favorable > 0 ? "Favorable" : "Unfavorable";
}
