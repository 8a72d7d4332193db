import { InvalidInput } from "./errors";
import { exponential } from "./exponential";
import { naturalLog } from "./naturalLog";
import { normalQuantile } from "./normalQuantile";
import { riskMessages } from "./riskMessages";

/** A 90 % range reaches this many standard deviations to either side of the middle. */
const HALF_RANGE = 1.6448536269514722;

/** The normal distribution of an amount's logarithm. */
export interface LogScale {
  mean: number;
  deviation: number;
}

/**
 * Reads a 90 % range ("19 times out of 20 above low, 19 times out of 20 below high") as a lognormal distribution.
 *
 * @param low - The amount that is exceeded with 95 % probability, above 0.
 * @param high - The amount that is exceeded with 5 % probability, not below low.
 * @returns Mean and standard deviation of the natural logarithm.
 * @throws InvalidInput where low is not above 0 or high is below low.
 */
export function logScale(low: number, high: number): LogScale {
  if (!(low > 0 && low <= high)) throw new InvalidInput(riskMessages.positiveRange(low, high));
  const logLow = naturalLog(low);
  const logHigh = naturalLog(high);
  return { mean: (logLow + logHigh) / 2, deviation: (logHigh - logLow) / (2 * HALF_RANGE) };
}

/**
 * The mean of a lognormal amount given by its 90 % range: e^(μ + σ²/2).
 *
 * Source: the riskquant library computes the same.
 *
 * @throws InvalidInput as {@link logScale}.
 * @example
 * lognormalMean(5, 5) //=> 5
 */
export function lognormalMean(low: number, high: number): number {
  if (low === high && low > 0) return low;
  const { mean, deviation } = logScale(low, high);
  return exponential(mean + (deviation * deviation) / 2);
}

/**
 * The value that a lognormal amount does not exceed with probability `p`; at 5 % it is low, at 95 % high.
 *
 * @param p - Probability above 0 and below 1.
 * @throws InvalidInput as {@link logScale}, or for a probability outside.
 */
export function lognormalQuantile(p: number, low: number, high: number): number {
  const { mean, deviation } = logScale(low, high);
  return exponential(mean + deviation * normalQuantile(p));
}
