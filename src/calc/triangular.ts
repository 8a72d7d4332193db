import { InvalidInput } from "./errors";
import { riskMessages } from "./riskMessages";
import { checkThreePoints } from "./threePoints";

/**
 * The mean of a triangular distribution: (low + likely + high) / 3.
 *
 * @throws InvalidInput where the points do not rise from low to high.
 * @example
 * triangularMean(5, 10, 15) //=> 10
 */
export function triangularMean(low: number, likely: number, high: number): number {
  checkThreePoints(low, likely, high);
  return (low + likely + high) / 3;
}

/**
 * The standard deviation of a triangular distribution.
 *
 * @throws InvalidInput where the points do not rise from low to high.
 * @example
 * triangularDeviation(5, 10, 15) //=> 2.041241452319315
 */
export function triangularDeviation(low: number, likely: number, high: number): number {
  checkThreePoints(low, likely, high);
  const left = likely - low;
  const right = high - likely;
  return Math.sqrt((left * left + left * right + right * right) / 18);
}

/**
 * The value that a triangularly distributed amount does not exceed with probability `p`.
 *
 * @param p - Probability from 0 to 1.
 * @throws InvalidInput where the points do not rise from low to high, or the probability is outside 0 to 1.
 * @example
 * triangularQuantile(0.5, 5, 10, 15) //=> 10
 */
export function triangularQuantile(p: number, low: number, likely: number, high: number): number {
  if (!(p >= 0 && p <= 1)) throw new InvalidInput(riskMessages.probability("Probability", p));
  checkThreePoints(low, likely, high);
  const range = high - low;
  const left = likely - low;
  if (p * range <= left) return low + Math.sqrt(p * range * left);
  return high - Math.sqrt((1 - p) * range * (high - likely));
}
