import { InvalidInput, NotAvailable } from "./errors";
import { kpiMessages } from "./kpiMessages";

/**
 * Defects in a million opportunities.
 *
 * @param defects - Defects found, 0 or more.
 * @param units - Units looked at.
 * @param opportunities - Ways in which one unit can be defective.
 * @throws InvalidInput for a negative count, NotAvailable where there is no opportunity.
 * @example
 * defectsPerMillion(5, 100, 10) //=> 5000
 */
export function defectsPerMillion(defects: number, units: number, opportunities: number): number {
  for (const [name, value] of Object.entries({ Defects: defects, Units: units, Opportunities: opportunities })) {
    if (!(value >= 0)) throw new InvalidInput(kpiMessages.notNegative(name, value));
  }
  if (units * opportunities === 0) throw new NotAvailable(kpiMessages.nothingInspected);
  return (defects * 1e6) / (units * opportunities);
}

/**
 * Rolled throughput yield: the share of units that pass every step without a defect, the product of the steps' yields.
 *
 * @param yields - Share of each step, from 0 to 1.
 * @throws InvalidInput for a share outside, NotAvailable for no steps.
 * @example
 * rolledYield([0.5, 0.5]) //=> 0.25
 */
export function rolledYield(yields: readonly number[]): number {
  if (yields.length === 0) throw new NotAvailable(kpiMessages.noYields);
  const wrong = yields.find((share) => !(share >= 0 && share <= 1));
  if (wrong !== undefined) throw new InvalidInput(kpiMessages.share("A yield", wrong));
  return yields.reduce((product, share) => product * share, 1);
}
