import { averageMovingRange } from "./movingRange";
import { mean } from "./sum";

/** Which factors stand between the average moving range and the limits. */
export type XmrConstant = "wheeler" | "d2" | "exact";

export const XMR_CONSTANTS: readonly XmrConstant[] = ["wheeler", "d2", "exact"];

/** d2 of two values as tables print it. */
export const TABLE_D2 = 1.128;

/**
 * Factors of the limits. "wheeler" are D. Wheeler's 2.66 and 3.27; "d2" divides by d2 as tables print it; "exact" by
 * 2/√π, and D4 by the exact spread of the range of two values.
 */
export const XMR_FACTORS: Record<XmrConstant, { limits: number; range: number }> = {
  wheeler: { limits: 2.66, range: 3.27 },
  d2: { limits: 3 / TABLE_D2, range: 3.267 },
  exact: { limits: 2.6586807763582736, range: 3.266531919278601 },
};

/** The natural limits of a process and the figures they come from. */
export interface XmrLimits {
  mean: number;
  averageRange: number;
  lower: number;
  upper: number;
  /** The largest moving range that the process makes by itself. */
  upperRange: number;
}

/**
 * The natural process limits of an XmR chart (individuals and moving ranges).
 *
 * Sources: D. Wheeler, "Understanding Variation" (2.66 and 3.27); NIST/SEMATECH e-Handbook 6.3.2.2 (3/1.128).
 *
 * @param values - In time order, two or more, without blanks. Not changed.
 * @param constant - "wheeler" if left out.
 * @throws NotAvailable for fewer than two values.
 * @example
 * xmrLimits([10, 14, 12]).averageRange //=> 3
 */
export function xmrLimits(values: ArrayLike<number>, constant: XmrConstant = "wheeler"): XmrLimits {
  const averageRange = averageMovingRange(values);
  const center = mean(values);
  const { limits, range } = XMR_FACTORS[constant];
  return {
    mean: center,
    averageRange,
    lower: center - limits * averageRange,
    upper: center + limits * averageRange,
    upperRange: range * averageRange,
  };
}

/**
 * The standard deviation of a process as the moving ranges tell it: a third of the way to a limit.
 *
 * @throws NotAvailable for fewer than two values.
 */
export function movingRangeDeviation(values: ArrayLike<number>, constant: XmrConstant): number {
  return (averageMovingRange(values) * XMR_FACTORS[constant].limits) / 3;
}
