import { InvalidInput, NotAvailable } from "./errors";
import { vendorMessages } from "./vendorMessages";

/**
 * A figure on another scale: straight from the worst to the best, not beyond either. Lower is better where worst is above best.
 *
 * @param low - What the worst becomes: 0 if left out.
 * @param high - What the best becomes: 100 if left out.
 * @throws NotAvailable where worst and best are the same, InvalidInput where low is not below high.
 * @example
 * rescale(4.5, 1, 5) //=> 87.5
 */
export function rescale(value: number, worst: number, best: number, low = 0, high = 100): number {
  if (!(low < high)) throw new InvalidInput(vendorMessages.scale(low, high));
  if (worst === best) throw new NotAvailable(vendorMessages.sameEnds);
  const points = low + ((value - worst) / (best - worst)) * (high - low);
  return Math.min(high, Math.max(low, points));
}
