import { commonDecimals, MOST_UNITS, POWERS_OF_TEN } from "./decimals";

/** The first values tell the scale of a column nearly always. */
const SAMPLE = 64;

/** Integers are added as doubles up to here: 2^53 less room for the rounding of the check itself. */
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
  const guess = commonDecimals(values, 0, Math.min(SAMPLE, values.length));
  if (guess === null) return null;
  const sum = smallSum(values, guess);
  if (sum !== null) return sum;
  const decimals = commonDecimals(values, guess, values.length);
  if (decimals === null) return null;
  return smallSum(values, decimals) ?? largeSum(values, decimals);
}

/** The sum where all values fit the scale and their sizes together stay in doubles; otherwise `null`. */
function smallSum(values: ArrayLike<number>, decimals: number): number | null {
  return decimals === 0 ? wholeSum(values) : scaledSum(values, POWERS_OF_TEN[decimals]);
}

function wholeSum(values: ArrayLike<number>): number | null {
  let sum = 0;
  let sizes = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (Math.trunc(value) !== value) return null;
    sum += value;
    sizes += Math.abs(value);
  }
  return sizes <= MOST_PART ? sum + 0 : null;
}

function scaledSum(values: ArrayLike<number>, scale: number): number | null {
  let sum = 0;
  let sizes = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const units = Math.round(value * scale);
    if (units / scale !== value) return null;
    sum += units;
    sizes += Math.abs(units);
  }
  return sizes <= MOST_UNITS ? sum / scale + 0 : null;
}

/** The sum of values known to fit the scale, with what outgrows a double carried over into a big integer. */
function largeSum(values: ArrayLike<number>, decimals: number): number {
  const scale = POWERS_OF_TEN[decimals];
  let part = 0;
  let carried = 0n;
  for (let i = 0; i < values.length; i++) {
    const units = Math.round(values[i] * scale);
    const next = part + units;
    if (Math.abs(next) <= MOST_PART) {
      part = next;
    } else {
      carried += BigInt(part);
      part = units;
    }
  }
  return Number(`${carried + BigInt(part)}e-${decimals}`);
}
