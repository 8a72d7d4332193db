import { difference } from "./difference";
import { NotAvailable } from "./errors";
import { messages } from "./messages";

/** Cost performance: what was earned for each unit of money spent. Source of these definitions: PMI, Practice Standard for Earned Value Management. */
export function costPerformance(earned: number, actualCost: number): number {
  if (actualCost === 0) throw new NotAvailable(messages.noCostYet);
  return earned / actualCost;
}

/** Schedule performance: what was earned for each unit of money planned by now. */
export function schedulePerformance(earned: number, planned: number): number {
  if (planned === 0) throw new NotAvailable(messages.nothingPlannedYet);
  return earned / planned;
}

/** Cost variance: earned − spent. Below 0 the work cost more than it earned. */
export function costVariance(earned: number, actualCost: number): number {
  return difference(earned, actualCost);
}

/** Schedule variance in money: earned − planned. Below 0 the work is behind. */
export function scheduleVariance(earned: number, planned: number): number {
  return difference(earned, planned);
}

/**
 * To-complete performance: how efficient the rest of the work must be to finish on target.
 *
 * @param target - What the whole may cost; without it, the budget at completion.
 * @throws NotAvailable where the target is already spent.
 * @example
 * toCompletePerformance(100000, 35000, 40000) //=> 1.0833333333333333
 */
export function toCompletePerformance(
  budgetAtCompletion: number,
  earned: number,
  actualCost: number,
  target = budgetAtCompletion,
): number {
  if (actualCost >= target) throw new NotAvailable(messages.targetIsSpent);
  return (budgetAtCompletion - earned) / (target - actualCost);
}
