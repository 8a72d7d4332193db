import { naturalLog } from "./naturalLog";

const HALF_LOG_TWO_PI = 0.9189385332046728;

/** From here on Stirling's series is right to the last digit. */
const STIRLING_FROM = 10;

/** Coefficients of Stirling's series: B(2k) / (2k (2k − 1)) over x, x³, x⁵ … */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400] as const;

/** The logarithm of the gamma function for x above 0: Stirling's series, small arguments raised to it by Γ(x + 1) = x Γ(x). */
function logGamma(x: number): number {
  let raised = 1;
  let large = x;
  for (; large < STIRLING_FROM; large += 1) raised *= large;
  const square = 1 / (large * large);
  let series = 0;
  for (let i = STIRLING.length - 1; i >= 0; i--) series = series * square + STIRLING[i];
  return (large - 0.5) * naturalLog(large) - large + HALF_LOG_TWO_PI + series / large - naturalLog(raised);
}

/**
 * The logarithm of the beta function.
 *
 * @param a - First shape, above 0.
 * @param b - Second shape, above 0.
 * @example
 * logBeta(1, 1) //=> 0
 */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
