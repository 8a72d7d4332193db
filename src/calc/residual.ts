import { InvalidInput } from "./errors";
import { riskMessages } from "./riskMessages";

/** How a control's effect on a risk is reckoned. */
export type ResidualMethod = "factor" | "interpolate";

export const RESIDUAL_METHODS: readonly ResidualMethod[] = ["factor", "interpolate"];

function checkShare(share: number): void {
  if (!(share >= 0 && share <= 1)) throw new InvalidInput(riskMessages.effectiveness(share));
}

/**
 * What is left of a risk after its controls: inherent · (1 − effectiveness).
 *
 * @param inherent - Score or amount before controls.
 * @param effectiveness - Share that the controls take away, from 0 to 1.
 * @throws InvalidInput for an effectiveness outside 0 to 1.
 * @example
 * residual(20, 0.75) //=> 5
 */
export function residual(inherent: number, effectiveness: number): number {
  checkShare(effectiveness);
  return inherent * (1 - effectiveness);
}

/**
 * What is left of a risk while its controls are only partly kept to: between inherent (kept to not at all) and the target
 * (in full).
 *
 * Source: ServiceNow's calculated score, (inherent − residual) · (1 − compliance) + residual.
 *
 * @param inherent - Score or amount before controls.
 * @param target - Score or amount when every control works.
 * @param compliance - Share of controls that are kept to, from 0 to 1.
 * @throws InvalidInput for a compliance outside 0 to 1.
 * @example
 * interpolatedResidual(20, 6, 0.75) //=> 9.5
 */
export function interpolatedResidual(inherent: number, target: number, compliance: number): number {
  checkShare(compliance);
  return (inherent - target) * (1 - compliance) + target;
}
