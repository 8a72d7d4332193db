import { difference } from "./difference";

/**
 * What is left of a plan.
 *
 * @param committed - Ordered but not yet in actual.
 * @example
 * remaining(1000, 600, 150) //=> 250
 */
export function remaining(plan: number, actual: number, committed = 0): number {
  return difference(difference(plan, actual), committed);
}
