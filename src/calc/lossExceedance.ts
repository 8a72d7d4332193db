import { NotAvailable } from "./errors";
import { riskMessages } from "./riskMessages";

/**
 * How likely a loss is to be larger than an amount, by the losses seen or simulated.
 *
 * @param losses - Losses without blanks, one or more. Not changed.
 * @returns A function that gives the share of losses strictly above an amount.
 * @throws NotAvailable for no losses.
 * @example
 * lossExceedance([10, 20, 30])(20) //=> 1 / 3
 */
export function lossExceedance(losses: ArrayLike<number>): (at: number) => number {
  if (losses.length === 0) throw new NotAvailable(riskMessages.noValues);
  const rising = Float64Array.from(losses).sort();
  return (at) => (rising.length - countUpTo(rising, at)) / rising.length;
}

/** How many of the sorted values are at most `at`. */
function countUpTo(rising: Float64Array, at: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rising[middle] <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
