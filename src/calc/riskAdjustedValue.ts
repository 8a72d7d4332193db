import { InvalidInput } from "./errors";
import { floatSum } from "./floatSum";
import { organizationMessages } from "./organizationMessages";

/** What probabilities say: the chance to get as far as a flow, or, a stage given the one before, to get on to it. */
export type ProbabilityKind = "cumulative" | "stage";

export const PROBABILITY_KINDS: readonly ProbabilityKind[] = ["cumulative", "stage"];

/** A cash flow and its probability. */
export interface UncertainCashFlow {
  amount: number;
  probability: number;
}

/**
 * The risk-adjusted net present value: cash flows times their probabilities, discounted from the first, which is now.
 *
 * @param flows - One a period, from period 0.
 * @param rate - Discount rate a period, above −1: 0.1 for 10 %.
 * @throws InvalidInput for a probability outside 0 to 1 or a rate of −1 or less.
 * @example
 * riskAdjustedValue([{ amount: -10, probability: 1 }, { amount: 44, probability: 0.5 }], 0.1) //=> 10
 */
export function riskAdjustedValue(
  flows: readonly UncertainCashFlow[],
  rate: number,
  kind: ProbabilityKind = "cumulative",
): number {
  if (!(rate > -1)) throw new InvalidInput(organizationMessages.rate(rate));
  let factor = 1;
  let reached = 1;
  const values = flows.map(({ amount, probability }) => {
    if (!(probability >= 0 && probability <= 1)) {
      throw new InvalidInput(organizationMessages.probability("Probability", probability));
    }
    reached = kind === "stage" ? reached * probability : probability;
    const value = (amount * reached) / factor;
    factor *= 1 + rate;
    return value;
  });
  return floatSum(values);
}
