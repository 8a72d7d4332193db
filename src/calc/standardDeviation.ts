import { commonDecimals, POWERS_OF_TEN } from "./decimals";
import { NotAvailable, NumberOverflow } from "./errors";
import { floatSum } from "./floatSum";
import { messages } from "./messages";
import { riskMessages } from "./riskMessages";
import { mean } from "./sum";

/**
 * The spread of a sample, Excel's STDEV.S: the root of the squared deviations from the mean over n − 1.
 *
 * Deviations are taken from a value near the mean, as integers of the values' decimal scale where they fit one, so that
 * nothing is lost where the values are large and their spread small.
 *
 * @param values - Numbers without blanks, two or more. Not changed.
 * @returns The standard deviation, in the values' unit.
 * @throws NotAvailable for fewer than two values, NumberOverflow where the squares leave the range of doubles.
 * @example
 * standardDeviation([10000001, 10000003, 10000002]) //=> 1
 */
export function standardDeviation(values: ArrayLike<number>): number {
  if (values.length < 2) throw new NotAvailable(riskMessages.twoValues);
  const squares = squaredDeviations(values);
  if (!Number.isFinite(squares)) throw new NumberOverflow(messages.tooLarge);
  return Math.sqrt(squares / (values.length - 1));
}

/**
 * The sum of squared deviations from the mean.
 *
 * @param values - Numbers without blanks. Not changed.
 * @returns The sum, in the square of the values' unit; 0 for no values.
 */
function squaredDeviations(values: ArrayLike<number>): number {
  const count = values.length;
  if (count === 0) return 0;
  const decimals = commonDecimals(values);
  const scale = POWERS_OF_TEN[decimals ?? 0];
  const average = mean(values);
  const center = decimals === null ? average : Math.round(average * scale);
  const deviations = new Float64Array(count);
  const squares = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const deviation = (decimals === null ? values[i] : Math.round(values[i] * scale)) - center;
    deviations[i] = deviation;
    squares[i] = deviation * deviation;
  }
  const offCenter = floatSum(deviations);
  return (floatSum(squares) - (offCenter * offCenter) / count) / (scale * scale);
}
