import { exactSum } from "./sum";

/**
 * What is left of a plan.
 *
 * @param committed - Ordered but not yet in actual.
 * @example
 * remaining(1000, 600, 150) //=> 250
 */
export function remaining(plan: number, actual: number, committed = 0): number {
  return exactSum([plan, -actual, -committed]);
}
