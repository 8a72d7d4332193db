import { InvalidInput } from "./errors";
import { organizationMessages } from "./organizationMessages";

/**
 * The expected commercial value of a development project: (value · Pcs − C) · Pts − D.
 *
 * Source: R. Cooper, "Winning at New Products".
 *
 * @param value - Net present value of the product's future earnings.
 * @param commercialSuccess - Probability of commercial success, from 0 to 1.
 * @param launchCost - Cost of commercialization, C.
 * @param technicalSuccess - Probability of technical success, from 0 to 1.
 * @param developmentCost - Cost of development that is left, D.
 * @throws InvalidInput for a probability outside 0 to 1.
 * @example
 * expectedCommercialValue(40, 0.6, 8, 0.5, 5) //=> 3
 */
export function expectedCommercialValue(
  value: number,
  commercialSuccess: number,
  launchCost: number,
  technicalSuccess: number,
  developmentCost: number,
): number {
  for (const [name, share] of Object.entries({ Pcs: commercialSuccess, Pts: technicalSuccess })) {
    if (!(share >= 0 && share <= 1)) throw new InvalidInput(organizationMessages.probability(name, share));
  }
  return (value * commercialSuccess - launchCost) * technicalSuccess - developmentCost;
}
