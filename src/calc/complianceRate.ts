import type { ComplianceClass } from "./complianceWords";
import { InvalidInput, NotAvailable } from "./errors";
import { floatSum } from "./floatSum";
import { organizationMessages } from "./organizationMessages";

/** A duty and how much it weighs. */
export interface AssessedDuty {
  compliance: ComplianceClass;
  weight: number;
}

/**
 * The share of applicable duties that are met. What does not apply, or is exempt, is in neither side; what is not assessed counts
 * against.
 *
 * @param duties - Weights are 0 or more.
 * @param partial - How much a duty that is met in part counts: 0 if left out, 0.5 for half.
 * @throws NotAvailable where nothing is applicable, InvalidInput for a negative weight or a share outside 0 to 1.
 * @example
 * complianceRate([{ compliance: "compliant", weight: 1 }, { compliance: "unassessed", weight: 1 }]) //=> 0.5
 */
export function complianceRate(duties: readonly AssessedDuty[], partial = 0): number {
  if (!(partial >= 0 && partial <= 1)) throw new InvalidInput(organizationMessages.probability("Partial", partial));
  const negative = duties.find(({ weight }) => !(weight >= 0));
  if (negative) throw new InvalidInput(organizationMessages.notNegative("A weight", negative.weight));
  const weightOf = (...classes: ComplianceClass[]) =>
    floatSum(duties.filter(({ compliance }) => classes.includes(compliance)).map(({ weight }) => weight));
  const applicable = weightOf("compliant", "partial", "not", "unassessed");
  if (applicable === 0) throw new NotAvailable(organizationMessages.nothingApplicable);
  return (weightOf("compliant") + partial * weightOf("partial")) / applicable;
}
