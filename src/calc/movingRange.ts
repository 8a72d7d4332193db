import { NotAvailable } from "./errors";
import { kpiMessages } from "./kpiMessages";
import { mean } from "./sum";

/**
 * The average moving range: how far neighbors lie apart, on average.
 *
 * @param values - In time order, two or more, without blanks. Not changed.
 * @throws NotAvailable for fewer than two values.
 * @example
 * averageMovingRange([10, 14, 13]) //=> 2.5
 */
export function averageMovingRange(values: ArrayLike<number>): number {
  if (values.length < 2) throw new NotAvailable(kpiMessages.fewPoints);
  const ranges = new Float64Array(values.length - 1);
  for (let i = 0; i < ranges.length; i++) ranges[i] = Math.abs(values[i + 1] - values[i]);
  return mean(ranges);
}
