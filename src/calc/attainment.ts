import { pastBorder } from "./border";
import type { Direction } from "./direction";
import { NotAvailable } from "./errors";
import { kpiMessages } from "./kpiMessages";
import { progress } from "./progress";

/** The largest share below 1: what falls short of a target by less than a double can tell has still not reached it. */
const JUST_SHORT = 1 - 2 ** -53;

/** A share that is 1 on the target, above 1 beyond it and below 1 short of it, which is where a traffic light is Green. */
function agreeingWithLight(share: number, shortfall: number, target: number): number {
  const past = pastBorder(shortfall, target);
  if (past === 0) return 1;
  return past < 0 ? Math.max(1, share) : Math.min(JUST_SHORT, share);
}

/**
 * How far a target is reached where higher is better: actual / target. It is 1 or more exactly where `ragStatus` is Green.
 *
 * @param actual - In the target's unit.
 * @param target - Above 0.
 * @throws NotAvailable for a target of 0 or below, of which there is no share.
 * @example
 * attainment(80, 100) //=> 0.8
 */
export function attainment(actual: number, target: number): number {
  checkTarget(target);
  return agreeingWithLight(actual / target, target - actual, target);
}

/**
 * How far a target is reached where lower is better, as a ratio: target / actual. It is 1 or more exactly where `ragStatus` is Green.
 *
 * @throws NotAvailable for a target or an actual of 0 or below.
 * @example
 * lowerAttainment(80, 100) //=> 1.25
 */
export function lowerAttainment(actual: number, target: number): number {
  checkTarget(target);
  if (actual <= 0) throw new NotAvailable(kpiMessages.actualNotPositive);
  return agreeingWithLight(target / actual, actual - target, target);
}

/**
 * How far a target is reached where lower is better, on a straight line: 2 − actual / target. It is 1 or more exactly where
 * `ragStatus` is Green.
 *
 * @throws NotAvailable for a target of 0 or below.
 * @example
 * linearAttainment(80, 100) //=> 1.2
 */
export function linearAttainment(actual: number, target: number): number {
  checkTarget(target);
  return agreeingWithLight(2 - actual / target, actual - target, target);
}

/**
 * How far a target is reached, as the share of the way from a baseline to it. It is 1 or more exactly where `ragStatus` is Green.
 *
 * @param direction - Which way is good; without it, the way from baseline to target tells.
 * @throws NotAvailable where baseline and target are the same, or the target lies on the bad side of the baseline.
 * @example
 * wayAttainment(80, 100, 60) //=> 0.5
 */
export function wayAttainment(actual: number, target: number, baseline: number, direction?: Direction): number {
  const share = progress(baseline, target, actual);
  const way: Direction = target > baseline ? "higher" : "lower";
  if (direction !== undefined && direction !== way) throw new NotAvailable(kpiMessages.targetBehindBaseline);
  return agreeingWithLight(share, way === "higher" ? target - actual : actual - target, target);
}

function checkTarget(target: number): void {
  if (target <= 0) throw new NotAvailable(kpiMessages.targetNotPositive);
}
