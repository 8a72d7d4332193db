import { contingency } from "./contingency";
import { lossExceedance } from "./lossExceedance";
import { percentile } from "./percentile";
import { summarizeTotals, type SimulationSummary } from "./simulationSummary";

/** How likely the total is to be larger than an amount. */
export interface ExceedancePoint {
  amount: number;
  chance: number;
}

/** What a picture of simulated totals is drawn from. */
export interface SimulatedLoss {
  trials: number;
  summary: SimulationSummary;
  /** P80 − P50. */
  contingency: number;
  /** Chance that the total is larger than the reserve; `null` where none is given. */
  overReserve: number | null;
  /** The loss-exceedance curve at evenly spaced amounts, rising. */
  curve: ExceedancePoint[];
}

const CURVE_STEPS = 120;

/** The curve ends where a hundredth of the trials is still larger: the few beyond would flatten all the rest. */
const CURVE_END = 0.99;

/**
 * Sums up simulated totals for a picture: percentiles, contingency, and the loss-exceedance curve from 0, or from the
 * least total where that is a gain, to P99.
 *
 * @param totals - One total a trial, two trials or more. Not changed.
 * @param reserve - What is held against all of it; `null` for none.
 */
export function simulatedLoss(totals: Float64Array, reserve: number | null = null): SimulatedLoss {
  const chance = lossExceedance(totals);
  const first = Math.min(0, percentile(totals, 0));
  const step = (Math.max(0, percentile(totals, CURVE_END)) - first) / CURVE_STEPS;
  const amounts = Array.from({ length: CURVE_STEPS + 1 }, (_, at) => first + at * step);
  return {
    trials: totals.length,
    summary: summarizeTotals(totals),
    contingency: contingency(totals),
    overReserve: reserve === null ? null : chance(reserve),
    curve: amounts.map((amount) => ({ amount, chance: chance(amount) })),
  };
}
