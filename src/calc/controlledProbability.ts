import { InvalidInput, NotAvailable } from "./errors";
import { riskMessages } from "./riskMessages";

/**
 * The probability of a risk if its control worked otherwise than it does: what the control leaves of the risk's chance
 * grows or shrinks in proportion, probability · (1 − supposed) / (1 − recorded), and is 1 at most.
 *
 * @param probability - Chance that the risk happens with the control as recorded, from 0 to 1.
 * @param recorded - Share of the risk that the control takes away today, from 0 to 1.
 * @param supposed - Share that it would take away, from 0 to 1.
 * @throws InvalidInput for a share outside 0 to 1; NotAvailable where a control that is recorded to take all away is
 *   supposed to take less, as nothing tells the chance without it.
 * @example
 * controlledProbability(0.3, 0.4, 0.8) //=> 0.1
 */
export function controlledProbability(probability: number, recorded: number, supposed: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new InvalidInput(riskMessages.probability("Probability", probability));
  }
  for (const share of [recorded, supposed]) {
    if (!(share >= 0 && share <= 1)) throw new InvalidInput(riskMessages.effectiveness(share));
  }
  if (supposed === recorded) return probability;
  if (recorded === 1) throw new NotAvailable(riskMessages.perfectControl);
  return Math.min(1, (probability * (1 - supposed)) / (1 - recorded));
}
