import { pertMean } from "./pert";
import { checkThreePoints } from "./threePoints";

/**
 * The mean of the three-point estimate of project management: (low + 4 · likely + high) / 6.
 *
 * @throws InvalidInput where the points do not rise from low to high.
 * @example
 * threePointMean(5, 8, 14) //=> 8.5
 */
export function threePointMean(low: number, likely: number, high: number): number {
  return pertMean(low, likely, high);
}

/**
 * The standard deviation that project management takes for a three-point estimate: (high − low) / 6, whatever the likely
 * value. It is a rule of thumb, not the deviation of the PERT distribution.
 *
 * @throws InvalidInput where the points do not rise from low to high.
 * @example
 * threePointDeviation(5, 8, 14) //=> 1.5
 */
export function threePointDeviation(low: number, likely: number, high: number): number {
  checkThreePoints(low, likely, high);
  return (high - low) / 6;
}
