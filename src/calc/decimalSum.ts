import { commonDecimals, MOST_UNITS, POWERS_OF_TEN } from "./decimals";

/** Values are added a block at a time, so that the checks for size are made once a block and not once a value. */
const BLOCK = 1024;

/** Integers are added as doubles up to here, 2^53 less room for rounding in the check itself. */
const MOST_PART = 9e15;

/**
 * Adds values as integers of the least decimal scale that holds them all.
 *
 * @param values - Numbers without blanks. Not changed.
 * @returns The rightly rounded sum of the decimals meant, or `null` where the values do not fit one scale.
 * @example
 * decimalSum([0.1, 0.2]) //=> 0.3
 */
export function decimalSum(values: ArrayLike<number>): number | null {
  let decimals = 0;
  let part = 0;
  let carried = 0n;
  let largest = 0;
  for (let start = 0; start < values.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, values.length);
    let units = blockUnits(values, start, end, decimals);
    if (units === null) {
      const block = Array.prototype.slice.call(values, start, end) as number[];
      const needed = commonDecimals(block, decimals);
      if (needed === null) return null;
      const growth = POWERS_OF_TEN[needed - decimals];
      carried = (carried + BigInt(part)) * BigInt(growth);
      part = 0;
      largest *= growth;
      decimals = needed;
      if (decimals > 0 && largest > MOST_UNITS) return null;
      units = blockUnits(values, start, end, decimals);
      if (units === null) {
        for (const value of block) carried += BigInt(Math.round(value * POWERS_OF_TEN[decimals]));
        units = 0;
      }
    }
    largest = Math.max(largest, largestUnits(values, start, end, decimals));
    const next = part + units;
    if (Math.abs(next) > MOST_PART) {
      carried += BigInt(part);
      part = units;
    } else {
      part = next;
    }
  }
  if (carried === 0n) return part / POWERS_OF_TEN[decimals] + 0;
  return Number(`${carried + BigInt(part)}e-${decimals}`);
}
