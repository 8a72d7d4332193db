import { contingency } from "../../calc/contingency";
import type { Shape } from "../../calc/impact";
import { lossExceedance } from "../../calc/lossExceedance";
import { isMetalog } from "../../calc/metalog";
import { percentile } from "../../calc/percentile";
import { largestFirst } from "../../calc/ranking";
import { readOffCurve } from "../../calc/readOffCurve";
import { riskSwings } from "../../calc/riskSwings";
import { simulateTotals, type Risk } from "../../calc/simulation";
import { summarizeTotals } from "../../calc/simulationSummary";
import { appetiteCurve, proposedAppetite } from "./appetite";
import type { Contingency, ExceedancePoint } from "./riskFigures";
import type { RiskSettings } from "./riskSettings";

/** Steps of the loss-exceedance curve on the sheet. */
export const exceedanceSteps = 20;

/** Of the risks with the largest impacts this many are looked at for the tornado, and this many are shown. */
const swingCandidates = 50;
export const shownSwings = 10;

/** The risks whose impacts a shape can take. */
export function risksOfShape(risks: readonly Risk[], shape: Shape): readonly Risk[] {
  if (shape === "p10p90") return risks.filter(({ low, likely, high }) => isMetalog(low, likely, high));
  return shape === "lognormal" ? risks.filter(({ low, high }) => low > 0 && low < high) : risks;
}

/**
 * Simulates what all risks together may cost, and sums it up for the sheet.
 *
 * @returns `null` where there is nothing to simulate.
 */
export function simulateContingency(all: readonly Risk[], settings: RiskSettings): Contingency | null {
  const { trials, seed, shape, held } = settings;
  const risks = risksOfShape(all, shape);
  if (risks.length === 0) return null;
  const totals = simulateTotals(risks, { trials, seed, shape });
  const chance = lossExceedance(totals);
  const amounts = axisAmounts(totals);
  const points = settings.appetitePoints ?? proposedAppetite(amounts);
  const appetite = appetiteCurve(points);
  return {
    risks: risks.length,
    trials: totals.length,
    summary: summarizeTotals(totals),
    reserve: contingency(totals),
    exceedance: amounts.map((amount): ExceedancePoint => ({
      amount,
      chance: chance(amount),
      appetite: appetite && readOffCurve(appetite, amount),
    })),
    chanceOverHeld: held === null ? null : chance(held),
    appetitePoints: points,
    swings: riskSwings(largest(risks), totals, { trials, seed, shape }, 0.8).slice(0, shownSwings),
  };
}

function largest(risks: readonly Risk[]): Risk[] {
  const sizes = risks.map(({ low, likely, high }) => Math.abs(low + 4 * likely + high));
  return largestFirst(sizes)
    .slice(0, swingCandidates)
    .map((at) => risks[at]);
}

/** One trial in a thousand lies beyond the axis: drawn to the very end, the curve would be a stub on the left. */
const beyondAxis = 0.001;

/** Amounts from nothing (or from the largest gains) to the largest totals, in round steps that people can read. */
function axisAmounts(totals: Float64Array): number[] {
  const least = Math.min(0, percentile(totals, beyondAxis));
  const most = Math.max(0, percentile(totals, 1 - beyondAxis));
  // A gain takes one step more: the axis then starts below it, on a round number.
  const step = roundStep((most - least) / (least < 0 ? exceedanceSteps - 1 : exceedanceSteps));
  const first = Math.floor(least / step);
  return Array.from({ length: exceedanceSteps + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

/** The next of 1, 2, 2.5, 5 times a power of ten. */
function roundStep(least: number): number {
  if (!(least > 0)) return 1;
  const unit = 10 ** Math.floor(Math.log10(least));
  return unit * ([1, 2, 2.5, 5].find((factor) => factor * unit >= least) ?? 10);
}
