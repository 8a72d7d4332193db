import { pastBorder } from "./border";
import { InvalidInput } from "./errors";
import { kpiMessages } from "./kpiMessages";

/** A target to stay within, and the limits at which nothing of it is reached; in one unit. */
export interface RangeTarget {
  redLow: number;
  low: number;
  high: number;
  redHigh: number;
}

/**
 * How far a range target is reached: 1 from low to high, falling on straight lines to 0 at the red limits and beyond.
 *
 * @throws InvalidInput where the limits do not rise.
 * @example
 * rangeAttainment(16.5, { redLow: 15, low: 18, high: 22, redHigh: 25 }) //=> 0.5
 */
export function rangeAttainment(actual: number, { redLow, low, high, redHigh }: RangeTarget): number {
  if (!(redLow <= low && low <= high && high <= redHigh)) {
    throw new InvalidInput(kpiMessages.rangeOrder(redLow, low, high, redHigh));
  }
  if (pastBorder(low - actual, low) <= 0 && pastBorder(actual - high, high) <= 0) return 1;
  if (actual <= redLow || actual >= redHigh) return 0;
  return actual < low ? (actual - redLow) / (low - redLow) : (redHigh - actual) / (redHigh - high);
}
