import { InvalidInput } from "./errors";
import { riskMessages } from "./riskMessages";

/**
 * The expected monetary value of a risk: probability · impact. Threats have a negative impact, opportunities a positive.
 *
 * @param probability - From 0 to 1.
 * @param impact - In money.
 * @throws InvalidInput for a probability outside 0 to 1.
 * @example
 * expectedMonetaryValue(0.25, -80000) //=> -20000
 */
export function expectedMonetaryValue(probability: number, impact: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new InvalidInput(riskMessages.probability("Probability", probability));
  }
  return probability * impact;
}
