import { pastAllowance, pastBorder } from "./border";
import { InvalidInput } from "./errors";
import { messages } from "./messages";

/** What makes a variance material. A threshold that is left out is not tested. */
export interface Materiality {
  /** Share of the size of plan: 0.05 is 5 %. */
  share?: number;
  /** Amount, in the unit of plan. */
  amount?: number;
  /** Whether both thresholds must be passed ("and") or one is enough ("or"). */
  rule?: "and" | "or";
}

/**
 * Tells whether a variance is large enough to be explained: strictly beyond the thresholds, in either direction.
 *
 * @throws InvalidInput where neither threshold is given.
 * @example
 * isMaterial(110, 100, { share: 0.09, amount: 15 }) //=> true
 */
export function isMaterial(actual: number, plan: number, { share, amount, rule = "or" }: Materiality): boolean {
  if (share === undefined && amount === undefined) throw new InvalidInput(messages.noThreshold);
  const size = Math.abs(actual - plan);
  const beyondShare = share === undefined ? undefined : pastAllowance(size, plan, share) > 0;
  const beyondAmount = amount === undefined ? undefined : pastBorder(size - amount, Math.abs(plan) + amount) > 0;
  if (rule === "and") return (beyondShare ?? true) && (beyondAmount ?? true);
  return (beyondShare ?? false) || (beyondAmount ?? false);
}
