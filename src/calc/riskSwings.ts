import { percentile } from "./percentile";
import { simulateTotals, USUAL_TRIALS, type Risk, type SimulationOptions } from "./simulation";
import { tornado, type TornadoBar } from "./tornado";

/** More trials than this make the swings slower, not visibly truer. */
const MOST_SWING_TRIALS = USUAL_TRIALS;

/**
 * How a percentile of the simulated total moves with each risk: its low end is the total without the risk, its high end the
 * total when the risk happens for certain. As each risk has draws of its own, the others stay as they fell.
 *
 * @param risks - The simulated risks, ids without doubles. Not changed.
 * @param totals - What `simulateTotals` gave for these or for more risks under the same options. Not changed.
 * @param share - The percentile as a share: 0.8 for P80.
 * @returns A bar a risk, the widest swing first; changes are from the percentile as simulated.
 */
export function riskSwings(
  risks: readonly Risk[],
  totals: Float64Array,
  options: SimulationOptions,
  share: number,
): TornadoBar[] {
  const trials = Math.min(totals.length, MOST_SWING_TRIALS);
  const some = totals.subarray(0, trials);
  const lines = risks.map((risk) => {
    const losses = simulateTotals([risk], { ...options, trials });
    const certain = simulateTotals([{ ...risk, probability: 1 }], { ...options, trials });
    const without = some.map((total, trial) => total - losses[trial]);
    const happening = without.map((total, trial) => total + certain[trial]);
    return { label: risk.id, low: percentile(without, share), high: percentile(happening, share) };
  });
  return tornado(lines, percentile(some, share));
}
