import { NotAvailable } from "./errors";
import { messages } from "./messages";
import { exactSum } from "./sum";

/**
 * The running sum of forecast errors in mean absolute deviations, after each period. Beyond about ±4 the forecasts lean to
 * one side.
 *
 * @param errors - actual − forecast, in order; `null` where a period has none.
 * @returns One signal a period; `null` where the period has no error, a `NotAvailable` while every forecast was right.
 * @example
 * trackingSignal([-2, 1]) //=> [-1, -0.6666666666666666]
 */
export function trackingSignal(errors: readonly (number | null)[]): (number | null | NotAvailable)[] {
  let sum = 0;
  let size = 0;
  let count = 0;
  return errors.map((error) => {
    if (error === null) return null;
    sum = exactSum([sum, error]);
    size = exactSum([size, Math.abs(error)]);
    count += 1;
    return size === 0 ? new NotAvailable(messages.noErrorYet) : sum / (size / count);
  });
}
