import { fillDraws } from "./draw";
import { normalProbability } from "./normalProbability";
import { normalQuantile } from "./normalQuantile";

/** The largest and the least share whose normal quantile is finite. */
const ENDS = 2 ** -53;

/**
 * What the risks of a group have in common, for a block of trials: standard normal amounts out of the group's own stream.
 *
 * @param entity - The group's stream.
 */
export function fillFactor(factor: Float64Array, count: number, trial: number, seed: number, entity: number): void {
  fillDraws(factor, count, trial, seed, entity);
  for (let at = 0; at < count; at++) factor[at] = normalQuantile(factor[at]);
}

/**
 * Correlates a risk's draws with its group's factor by a Gaussian copula of one factor: two risks of a group are correlated as the
 * root of the product of their correlations, which is the correlation itself where it is one for all.
 *
 * A risk happens in the trials with the highest amounts and costs the more, the higher they are, so that risks of a group come
 * together and come large together. Draws stay spread evenly from 0 to 1; below the probability they say that the risk happens.
 *
 * @param draws - The risk's own draws; changed.
 * @param correlation - From 0 to 1.
 */
export function correlate(
  draws: Float64Array,
  count: number,
  factor: Float64Array,
  correlation: number,
  probability: number,
): void {
  const [common, own] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
  for (let at = 0; at < count; at++) {
    const share = normalProbability(common * factor[at] + own * normalQuantile(draws[at]));
    const above = Math.min(Math.max(share, ENDS), 1 - ENDS) - (1 - probability);
    draws[at] = above > 0 ? above : above + 1;
  }
}
