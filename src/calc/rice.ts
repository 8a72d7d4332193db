import { InvalidInput, NotAvailable } from "./errors";
import { organizationMessages } from "./organizationMessages";

/**
 * The RICE score of an idea: reach · impact · confidence / effort.
 *
 * @param reach - People or cases it reaches in a period.
 * @param impact - How much it does for each, on a scale such as 0.25 to 3.
 * @param confidence - From 0 to 1.
 * @param effort - Person-months or another unit, the same for all ideas.
 * @throws InvalidInput for a confidence outside 0 to 1 or a negative effort, NotAvailable for an effort of 0.
 * @example
 * riceScore(5000, 2, 0.8, 2) //=> 4000
 */
export function riceScore(reach: number, impact: number, confidence: number, effort: number): number {
  if (!(confidence >= 0 && confidence <= 1)) {
    throw new InvalidInput(organizationMessages.probability("Confidence", confidence));
  }
  if (!(effort >= 0)) throw new InvalidInput(organizationMessages.notNegative("Effort", effort));
  if (effort === 0) throw new NotAvailable(organizationMessages.noEffort);
  return (reach * impact * confidence) / effort;
}
