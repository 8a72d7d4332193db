import { exponential } from "./exponential";

const TOP = [
  220.206867912376, 221.213596169931, 112.079291497871, 33.912866078383, 6.37396220353165, 0.700383064443688,
  0.0352624965998911,
] as const;
const BOTTOM = [
  440.413735824752, 793.826512519948, 637.333633378831, 296.564248779674, 86.7807322029461, 16.064177579207,
  1.75566716318264, 0.0883883476483184,
] as const;

/** Beyond this many standard deviations a continued fraction is the better form. */
const FAR = 7.07106781186547;
const ROOT_OF_TWO_PI = 2.506628274631;

/**
 * The chance that a standard normal amount is not above x, Excel's NORM.S.DIST(x,TRUE) (J. F. Hart, "Computer Approximations", 1968,
 * algorithm 5666, as given by G. West, 2005). Right to about 14 digits up to 4 standard deviations, to 8 beyond; the same on every
 * machine.
 *
 * @example
 * normalProbability(0) //=> 0.5
 */
export function normalProbability(x: number): number {
  const size = Math.abs(x);
  const bell = exponential((-size * size) / 2);
  const beyond =
    size < FAR
      ? (bell * valueOf(TOP, size)) / valueOf(BOTTOM, size)
      : bell / (size + 1 / (size + 2 / (size + 3 / (size + 4 / (size + 0.65))))) / ROOT_OF_TWO_PI;
  return x > 0 ? 1 - beyond : beyond;
}

/** A polynomial by its coefficients, constant first. */
function valueOf(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (let at = coefficients.length - 1; at >= 0; at--) value = value * x + coefficients[at];
  return value;
}
