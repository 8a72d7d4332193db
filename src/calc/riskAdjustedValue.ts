import { InvalidInput } from "./errors";
import { floatSum } from "./floatSum";
import { organizationMessages } from "./organizationMessages";

/** A cash flow and the probability that the project gets as far as it. */
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
export function riskAdjustedValue(flows: readonly UncertainCashFlow[], rate: number): number {
  if (!(rate > -1)) throw new InvalidInput(organizationMessages.rate(rate));
  let factor = 1;
  const values = flows.map(({ amount, probability }) => {
    if (!(probability >= 0 && probability <= 1)) {
      throw new InvalidInput(organizationMessages.probability("Probability", probability));
    }
    const value = (amount * probability) / factor;
    factor *= 1 + rate;
    return value;
  });
  return floatSum(values);
}
