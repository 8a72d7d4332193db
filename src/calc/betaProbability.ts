import { exponential } from "./exponential";
import { logBeta } from "./logGamma";
import { naturalLog } from "./naturalLog";

/** A divisor of the continued fraction that comes out 0 is replaced by this. */
const TINY = 1e-300;
const MOST_STEPS = 10_000;

/** A beta distribution with the part of its density that does not depend on x. */
export interface Beta {
  a: number;
  b: number;
  logBeta: number;
}

export function beta(a: number, b: number): Beta {
  return { a, b, logBeta: logBeta(a, b) };
}

/** The same distribution seen from the other end: the one of 1 − x. */
export function mirrored({ a, b, logBeta }: Beta): Beta {
  return { a: b, b: a, logBeta };
}

/** The density of a beta distribution, times x (1 − x). */
export function scaledDensity({ a, b, logBeta }: Beta, x: number): number {
  return exponential(a * naturalLog(x) + b * naturalLog(1 - x) - logBeta);
}

/**
 * The probability that a beta distributed value is at most x: the regularized incomplete beta function by its continued
 * fraction (NIST Digital Library of Mathematical Functions, 8.17.22, evaluated by Lentz's method).
 *
 * @param x - A value from 0 to 1.
 * @example
 * betaProbability(beta(2, 3), 0.5) //=> 0.6875
 */
export function betaProbability(distribution: Beta, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const { a, b } = distribution;
  const scale = scaledDensity(distribution, x);
  if (x <= (a + 1) / (a + b + 2)) return (scale * continuedFraction(a, b, x)) / a;
  return 1 - (scale * continuedFraction(b, a, 1 - x)) / b;
}

function continuedFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) <= Number.EPSILON) break;
  }
  return fraction;
}

function away(divisor: number): number {
  return Math.abs(divisor) < TINY ? TINY : divisor;
}
