import { betaProbability, mirrored, scaledDensity, type Beta } from "./betaProbability";
import { exponential } from "./exponential";
import { naturalLog } from "./naturalLog";

const MOST_STEPS = 200;

/**
 * The quantile of a beta distribution, Excel's BETA.INV, for shapes of 1 or more (which a PERT distribution's are).
 *
 * Newton's method on the logarithms of x and of the probability, where the curve is concave and the start lies left of
 * the answer, so that every step comes closer; halving the range where a probability is too small to be a number.
 *
 * @param distribution - A beta distribution with both shapes 1 or more.
 * @param p - Probability from 0 to 1.
 * @returns The value from 0 to 1 that a share `p` of the distribution lies at or below, right to about 14 digits.
 * @example
 * betaQuantile(beta(2, 3), 0.6875) //=> 0.5
 */
export function betaQuantile(distribution: Beta, p: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  return p <= 0.5 ? lowerQuantile(distribution, p) : 1 - lowerQuantile(mirrored(distribution), 1 - p);
}

function lowerQuantile(distribution: Beta, p: number): number {
  const { a, logBeta } = distribution;
  const target = naturalLog(p);
  let low = 0;
  let high = 1;
  let x = exponential((target + naturalLog(a) + logBeta) / a);
  for (let step = 0; step < MOST_STEPS; step++) {
    const probability = betaProbability(distribution, x);
    if (probability < p) low = x;
    else high = x;
    const slope = scaledDensity(distribution, x) / ((1 - x) * probability);
    const newton = x * exponential((target - naturalLog(probability)) / slope);
    const next = newton > low && newton < high ? newton : newton === x ? x : (low + high) / 2;
    if (Math.abs(next - x) <= Number.EPSILON * x) return next;
    x = next;
  }
  return x;
}
