import type { SimulatedLoss } from "../../../calc/simulatedLoss";
import { SHOWN_PERCENTILES } from "../../../calc/simulationSummary";

/** A percentile of the simulated totals. */
export interface LossPercentile {
  /** "P80" */
  name: string;
  share: number;
  amount: number;
}

const marked: readonly number[] = [0.5, 0.8, 0.9];

/** The percentiles that the curve marks. */
export function lossPercentiles({ summary }: SimulatedLoss): LossPercentile[] {
  return SHOWN_PERCENTILES.flatMap((share, at) =>
    marked.includes(share) ? [{ name: `P${Math.round(share * 100)}`, share, amount: summary.percentiles[at] }] : [],
  );
}
