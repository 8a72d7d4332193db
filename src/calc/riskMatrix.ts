import { readRating, USUAL_STEPS } from "./ratings";

/** A risk's place in the matrix, by number or word. */
export interface RatedRisk {
  likelihood: number | string;
  impact: number | string;
}

/**
 * Counts risks by likelihood and impact.
 *
 * @returns Five rows, likelihood 1 first, of five counts, impact 1 first.
 * @throws InvalidInput for a rating off the five-step scale.
 * @example
 * riskMatrix([{ likelihood: 1, impact: 5 }])[0] //=> [0, 0, 0, 0, 1]
 */
export function riskMatrix(risks: readonly RatedRisk[]): number[][] {
  const counts = Array.from({ length: USUAL_STEPS }, () => new Array<number>(USUAL_STEPS).fill(0));
  for (const { likelihood, impact } of risks) {
    const row = readRating("Likelihood", likelihood, USUAL_STEPS);
    const column = readRating("Impact", impact, USUAL_STEPS);
    counts[row - 1][column - 1] += 1;
  }
  return counts;
}
