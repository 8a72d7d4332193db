import { NotAvailable } from "./errors";
import { kpiMessages } from "./kpiMessages";

/**
 * How far a target is reached where higher is better: actual / target.
 *
 * @param actual - In the target's unit.
 * @param target - Not 0.
 * @throws NotAvailable for a target of 0.
 * @example
 * attainment(80, 100) //=> 0.8
 */
export function attainment(actual: number, target: number): number {
  if (target === 0) throw new NotAvailable(kpiMessages.targetIsZero);
  return actual / target;
}

/**
 * How far a target is reached where lower is better, as a ratio: target / actual.
 *
 * @throws NotAvailable for an actual of 0.
 * @example
 * lowerAttainment(80, 100) //=> 1.25
 */
export function lowerAttainment(actual: number, target: number): number {
  if (actual === 0) throw new NotAvailable(kpiMessages.actualIsZero);
  return target / actual;
}

/**
 * How far a target is reached where lower is better, on a straight line: 2 − actual / target.
 *
 * @throws NotAvailable for a target of 0.
 * @example
 * linearAttainment(80, 100) //=> 1.2
 */
export function linearAttainment(actual: number, target: number): number {
  return 2 - attainment(actual, target);
}
