import { InvalidInput, NotAvailable } from "./errors";
import { kpiMessages } from "./kpiMessages";
import { exactSum } from "./sum";

/** Scores in the order of their weights; `null` is one that is not there. */
export type Scores = readonly (number | null)[];

/**
 * The average of the scores that are there, by their weights.
 *
 * @param scores - In one unit; `null` takes no part, and its weight goes to the others.
 * @param weights - 0 or more, in any unit; `null` is no weight.
 * @throws InvalidInput for a negative weight, NotAvailable where no score with a weight is there.
 * @example
 * weightedScore([90, null, 75, 85], [0.4, 0.2, 0.2, 0.2]) //=> 85
 */
export function weightedScore(scores: Scores, weights: Scores): number {
  const present = weightsPresent(scores, weights);
  const weight = exactSum(present);
  if (weight === 0) throw new NotAvailable(kpiMessages.noWeight);
  return exactSum(scores.map((score, index) => (score ?? 0) * present[index])) / weight;
}

/**
 * The share of the weight whose score is there: how much of the picture a weighted score shows.
 *
 * @throws InvalidInput for a negative weight, NotAvailable where the weights add up to 0.
 * @example
 * coverage([90, null, 75, 85], [0.4, 0.2, 0.2, 0.2]) //=> 0.8
 */
export function coverage(scores: Scores, weights: Scores): number {
  const present = weightsPresent(scores, weights);
  const whole = exactSum(weights.map((weight) => weight ?? 0));
  if (whole === 0) throw new NotAvailable(kpiMessages.weightsAreZero);
  return exactSum(present) / whole;
}

/** Each weight, 0 where its score is not there. */
function weightsPresent(scores: Scores, weights: Scores): number[] {
  return weights.map((weight, index) => {
    if (weight !== null && !(weight >= 0)) throw new InvalidInput(kpiMessages.negativeWeight(weight));
    return scores[index] === null ? 0 : (weight ?? 0);
  });
}
