import { InvalidInput } from "./errors";
import { kpiMessages } from "./kpiMessages";

/** What is counted: a share of defective items, defects in samples of one size, or defects per unit. */
export type ChartKind = "p" | "c" | "u";

export const CHART_KINDS: readonly ChartKind[] = ["p", "c", "u"];

/** The limits within which counts vary by chance, three standard deviations to either side. */
export interface ControlLimits {
  lower: number;
  upper: number;
}

/**
 * The control limits of an attribute chart: p for shares, c for counts, u for rates. They keep to what is possible: not
 * below 0, and for shares not above 1.
 *
 * Source: the R package qcc.
 *
 * @param kind - "p", "c" or "u".
 * @param average - Average share, count or rate.
 * @param n - Size of a sample, above 0; not read for "c".
 * @throws InvalidInput for an average that cannot be, or a sample size that is missing or not above 0.
 * @example
 * controlLimits("c", 9) //=> { lower: 0, upper: 18 }
 */
export function controlLimits(kind: ChartKind, average: number, n?: number): ControlLimits {
  if (kind === "p" && !(average >= 0 && average <= 1)) throw new InvalidInput(kpiMessages.share("Average", average));
  if (!(average >= 0)) throw new InvalidInput(kpiMessages.notNegative("Average", average));
  const reach = 3 * Math.sqrt(chanceVariance(kind, average, n));
  return { lower: Math.max(0, average - reach), upper: Math.min(kind === "p" ? 1 : Infinity, average + reach) };
}

function chanceVariance(kind: ChartKind, average: number, n: number | undefined): number {
  if (kind === "c") return average;
  if (n === undefined) throw new InvalidInput(kpiMessages.sampleMissing(kind));
  if (!(n > 0)) throw new InvalidInput(kpiMessages.positive("N", n));
  return (kind === "p" ? average * (1 - average) : average) / n;
}
