import { decimalSum } from "./decimalSum";
import { NumberOverflow } from "./errors";
import { floatSum } from "./floatSum";

/**
 * Adds numbers as a person with a pencil does: cents add up to the cent, and 1e16 + 1 − 1e16 is 1.
 *
 * Values that all fit one decimal scale (cents, thousandths; up to 9 decimals and 15 digits) are added as integers of
 * that scale, without any rounding before the end. Others are added as doubles with one rounding at the end.
 *
 * @param values - Numbers without blanks, all in one unit. Not changed.
 * @returns The rightly rounded sum, 0 for no values.
 * @throws NumberOverflow where the sum is too large for a double, or a value is no number.
 * @example
 * exactSum([0.1, 0.2, -0.3]) //=> 0
 */
export function exactSum(values: ArrayLike<number>): number {
  const sum = decimalSum(values) ?? floatSum(values);
  if (!Number.isFinite(sum)) throw new NumberOverflow("The sum is too large for a number.");
  return sum;
}

/**
 * Averages numbers over their exact sum.
 *
 * @param values - At least one number, all in one unit. Not changed.
 * @returns The mean, `NaN` for no values.
 * @throws NumberOverflow as {@link exactSum}.
 */
export function mean(values: ArrayLike<number>): number {
  return exactSum(values) / values.length;
}
