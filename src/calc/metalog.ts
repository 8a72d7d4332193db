import { InvalidInput } from "./errors";
import { naturalLog } from "./naturalLog";
import { riskMessages } from "./riskMessages";
import { checkThreePoints } from "./threePoints";

/**
 * A metalog distribution of three terms by its quantiles: middle + (scale + skew (p − ½)) ln(p / (1 − p)).
 *
 * Source: T. W. Keelin, "The Metalog Distributions", Decision Analysis 13(4), 2016.
 */
export interface Metalog {
  middle: number;
  scale: number;
  skew: number;
}

const LN_9 = 2.1972245773362196;

/** How far P50 may lie from the middle, as a share of the range: up to a skew of 1.66711 scales quantiles rise (Keelin, 4.3). */
const MOST_LEAN = 1.66711 * 0.4;

/** Whether there is a metalog through three quantiles that rise. */
export function isMetalog(low: number, likely: number, high: number): boolean {
  return Math.abs(low + high - 2 * likely) <= MOST_LEAN * (high - low);
}

/**
 * The metalog that goes exactly through three quantiles. It was made for this: it has as many terms as analysts have figures, no ends
 * that nobody named, and a closed form.
 *
 * @param low - P10: with 10 % probability it is less.
 * @param likely - P50.
 * @param high - P90.
 * @throws InvalidInput where they do not rise, or P50 lies so near one end that no such curve goes through all three.
 * @example
 * metalogThrough(10, 20, 30) //=> { middle: 20, scale: 4.551196133413425, skew: 0 }
 */
export function metalogThrough(low: number, likely: number, high: number): Metalog {
  checkThreePoints(low, likely, high);
  if (!isMetalog(low, likely, high)) {
    const least = ((high - low) * (1 - MOST_LEAN)) / 2;
    throw new InvalidInput(riskMessages.skewed(low, likely, high, low + least, high - least));
  }
  return { middle: likely, scale: (high - low) / (2 * LN_9), skew: (low + high - 2 * likely) / (0.8 * LN_9) };
}

/** The amount that is not exceeded with probability `p`, above 0 and below 1. */
export function metalogQuantile({ middle, scale, skew }: Metalog, p: number): number {
  return middle + (scale + skew * (p - 0.5)) * naturalLog(p / (1 - p));
}
