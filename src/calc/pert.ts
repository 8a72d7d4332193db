import { beta, type Beta } from "./betaProbability";
import { betaQuantile } from "./betaQuantile";
import { InvalidInput } from "./errors";
import { riskMessages } from "./riskMessages";
import { checkThreePoints } from "./threePoints";

/** How strongly the likely value counts beside low and high; 4 is what PERT takes. */
const USUAL_WEIGHT = 4;

function checkWeight(weight: number): void {
  if (!(weight > 0)) throw new InvalidInput(riskMessages.weight(weight));
}

/**
 * The mean of a PERT distribution: (low + weight · likely + high) / (weight + 2).
 *
 * Source: D. Vose, "Risk Analysis"; the R package mc2d computes the same.
 *
 * @param low - Least value.
 * @param likely - Most likely value.
 * @param high - Greatest value.
 * @param weight - How strongly the likely value counts, 4 if left out.
 * @throws InvalidInput where the points do not rise or the weight is not above 0.
 * @example
 * pertMean(3, 5, 10) //=> 5.5
 */
export function pertMean(low: number, likely: number, high: number, weight = USUAL_WEIGHT): number {
  checkThreePoints(low, likely, high);
  checkWeight(weight);
  return (low + weight * likely + high) / (weight + 2);
}

/**
 * The standard deviation of a PERT distribution: √((mean − low)(high − mean) / (weight + 3)).
 *
 * @throws InvalidInput as {@link pertMean}.
 * @example
 * pertDeviation(3, 5, 10) //=> 1.267731382092775
 */
export function pertDeviation(low: number, likely: number, high: number, weight = USUAL_WEIGHT): number {
  const mean = pertMean(low, likely, high, weight);
  return Math.sqrt(((mean - low) * (high - mean)) / (weight + 3));
}

/** The beta distribution that a PERT distribution stretches from 0…1 to low…high, which differ. */
export function pertBeta(low: number, likely: number, high: number, weight = USUAL_WEIGHT): Beta {
  const range = high - low;
  return beta(1 + (weight * (likely - low)) / range, 1 + (weight * (high - likely)) / range);
}

/**
 * The value that a PERT distributed amount does not exceed with probability `p`.
 *
 * @param p - Probability from 0 to 1.
 * @throws InvalidInput as {@link pertMean}, and for a probability outside 0 to 1.
 * @example
 * pertQuantile(0.5, 0, 5, 10) //=> 5
 */
export function pertQuantile(p: number, low: number, likely: number, high: number, weight = USUAL_WEIGHT): number {
  if (!(p >= 0 && p <= 1)) throw new InvalidInput(riskMessages.probability("Probability", p));
  checkThreePoints(low, likely, high);
  checkWeight(weight);
  if (low === high) return low;
  return low + (high - low) * betaQuantile(pertBeta(low, likely, high, weight), p);
}
