import { commonDecimals, MOST_UNITS, POWERS_OF_TEN } from "./decimals";

/**
 * The sums of the first value, the first two, the first three and so on, to the cent where the values are cents.
 *
 * @param values - Numbers without blanks, all in one unit. Not changed.
 * @returns One sum a value.
 * @example
 * runningSums([0.1, 0.2, 0.3]) //=> [0.1, 0.3, 0.6]
 */
export function runningSums(values: readonly number[]): number[] {
  const decimals = commonDecimals(values);
  const scale = decimals === null ? 1 : POWERS_OF_TEN[decimals];
  const units = values.map((value) => (decimals === null ? value : Math.round(value * scale)));
  const sizes = units.reduce((sum, unit) => sum + Math.abs(unit), 0);
  return decimals !== null && sizes <= MOST_UNITS ? running(units).map((sum) => sum / scale) : compensated(values);
}

function running(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}

/** Carries along what each addition rounds off (A. Neumaier, 1974). */
function compensated(values: readonly number[]): number[] {
  let sum = 0;
  let rest = 0;
  return values.map((value) => {
    const next = sum + value;
    rest += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
    return sum + rest;
  });
}
