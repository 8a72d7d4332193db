/** More decimals than this are noise of a division, not an amount that a person typed. */
export const MOST_DECIMALS = 9;

export const POWERS_OF_TEN = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9] as const;

/**
 * Up to here every decimal number of 15 digits has a double of its own, so a double tells which decimal was meant.
 * Beyond it several amounts in cents share one double.
 */
export const MOST_UNITS = 1e15;

/** True where the double is the one that a number with `decimals` decimals is stored as. */
function hasDecimals(value: number, decimals: number): boolean {
  if (decimals === 0) return Number.isSafeInteger(value);
  const scale = POWERS_OF_TEN[decimals];
  const units = Math.round(value * scale);
  return units / scale === value && Math.abs(units) <= MOST_UNITS;
}

/**
 * Tells how many decimals are needed to write every value exactly: 2 for amounts in cents.
 *
 * @param values - Numbers without blanks, any unit.
 * @param from - The least answer to give, 0 if left out.
 * @param count - How many values to look at from the first, all if left out.
 * @returns The least count up to 9, or `null` where the values do not fit one decimal scale.
 * @example
 * commonDecimals([12.5, 3, 0.25]) //=> 2
 */
export function commonDecimals(values: ArrayLike<number>, from = 0, count = values.length): number | null {
  let decimals = from;
  let largest = 0;
  for (let i = 0; i < count; i++) {
    const value = values[i];
    largest = Math.max(largest, Math.abs(value));
    while (!hasDecimals(value, decimals)) {
      if (decimals === MOST_DECIMALS) return null;
      decimals += 1;
    }
  }
  return hasDecimals(largest, decimals) ? decimals : null;
}
