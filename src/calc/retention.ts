import { InvalidInput, NotAvailable } from "./errors";
import type { Employments } from "./headcount";
import { workforceMessages } from "./workforceMessages";

/**
 * Of those employed on one day, the share still employed on another; who was hired in between is in neither side.
 *
 * @throws NotAvailable where nobody was employed at the beginning, InvalidInput where `to` is before `from`.
 * @example
 * retention({ hired: [45000, 45000], left: [NaN, 45900], weights: null }, 45657, 46022) //=> 0.5
 */
export function retention({ hired, left }: Employments, from: number, to: number): number {
  if (to < from) throw new InvalidInput(workforceMessages.windowOrder(from, to));
  let [cohort, stayed] = [0, 0];
  for (let at = 0; at < hired.length; at++) {
    if (!(hired[at] <= from) || left[at] <= from) continue;
    cohort += 1;
    if (!(left[at] <= to)) stayed += 1;
  }
  if (cohort === 0) throw new NotAvailable(workforceMessages.nobodyAtStart);
  return stayed / cohort;
}
