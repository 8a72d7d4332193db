import { percentile } from "./percentile";
import { standardDeviation } from "./standardDeviation";
import { mean } from "./sum";

/** The percentiles that a risk report shows. */
export const SHOWN_PERCENTILES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95] as const;

/** What the simulated totals of a register come to. */
export interface SimulationSummary {
  mean: number;
  deviation: number;
  /** In the order of {@link SHOWN_PERCENTILES}. */
  percentiles: number[];
  /** Share of trials in which any amount came up. */
  chanceOfAny: number;
  /** Standard error of the 80th percentile: how far another seed may move it. */
  errorOfP80: number;
}

/**
 * Sums up simulated totals.
 *
 * @param totals - One total a trial, two trials or more. Not changed.
 */
export function summarizeTotals(totals: Float64Array): SimulationSummary {
  let any = 0;
  for (let i = 0; i < totals.length; i++) any += +(totals[i] !== 0);
  return {
    mean: mean(totals),
    deviation: standardDeviation(totals),
    percentiles: SHOWN_PERCENTILES.map((share) => percentile(totals, share)),
    chanceOfAny: any / totals.length,
    errorOfP80: percentileError(totals, 0.8),
  };
}

/**
 * The standard error of a percentile of a sample: half the distance between the percentiles one standard error of the
 * share above and below it (R. Woodruff, "Confidence Intervals for Medians and Other Position Measures", 1952).
 *
 * @param share - The percentile as a share, from 0 to 1.
 */
export function percentileError(values: ArrayLike<number>, share: number): number {
  const step = Math.sqrt((share * (1 - share)) / values.length);
  return (percentile(values, Math.min(1, share + step)) - percentile(values, Math.max(0, share - step))) / 2;
}
