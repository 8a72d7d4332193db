import { NotAvailable } from "./errors";
import { kpiMessages } from "./kpiMessages";

/**
 * The share of the way from a baseline to a target that is gone: (current − baseline) / (target − baseline). It may be
 * below 0 or above 1, and serves targets below the baseline as well.
 *
 * @throws NotAvailable where baseline and target are the same.
 * @example
 * progress(60, 100, 80) //=> 0.5
 */
export function progress(baseline: number, target: number, current: number): number {
  if (baseline === target) throw new NotAvailable(kpiMessages.baselineIsTarget);
  return (current - baseline) / (target - baseline);
}
