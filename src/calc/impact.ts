import { InvalidInput } from "./errors";
import { exponential } from "./exponential";
import { logScale } from "./lognormal";
import { metalogQuantile, metalogThrough } from "./metalog";
import { normalQuantile } from "./normalQuantile";
import { pertBeta } from "./pert";
import { quantileTable, tableQuantile } from "./quantileTable";
import { riskMessages } from "./riskMessages";
import { checkThreePoints } from "./threePoints";

/**
 * How an amount is spread between low and high. For "lognormal" they are the ends of a 90 % range, and likely has no say. For "p10p90"
 * low, likely and high are P10, P50 and P90, and the amount is spread as the metalog through them says.
 */
export type Shape = "pert" | "triangular" | "lognormal" | "uniform" | "p10p90";

export const SHAPES: readonly Shape[] = ["pert", "triangular", "lognormal", "uniform", "p10p90"];

/** What a risk costs when it happens, in money; likely is not read by "lognormal" and "uniform". */
export interface Impact {
  low: number;
  likely: number;
  high: number;
}

/** The draws of a block of trials that a risk happens in, and which trials of the block they belong to. */
export interface Hits {
  count: number;
  draws: Float64Array;
  trials: Uint16Array;
}

/** Adds a risk's impact to the totals of the trials that it happens in. */
export type AddImpacts = (totals: Float64Array, first: number, hits: Hits) => void;

/** The largest share below 1, where every shape has a quantile. */
const BELOW_ONE = 1 - 2 ** -53;

/**
 * Prepares the sampling of one risk. One draw decides both whether the risk happens (it is below the probability) and, as
 * its place between 0 and the probability, how much it costs.
 *
 * @param probability - From 0 to 1.
 * @throws InvalidInput where low, likely and high do not fit the shape.
 */
export function impactSampler(shape: Shape, probability: number, impact: Impact): AddImpacts {
  const { low, likely, high } = impact;
  if (shape === "lognormal") return lognormalSampler(probability, low, high);
  if (shape === "uniform" && !(low <= high)) throw new InvalidInput(riskMessages.twoPoints(low, high));
  if (shape !== "uniform") checkThreePoints(low, likely, high);
  if (low === high || shape === "uniform") return uniformSampler(probability, low, high);
  if (shape === "p10p90") return metalogSampler(probability, low, likely, high);
  if (shape === "triangular") return triangularSampler(probability, low, likely, high);
  return pertSampler(probability, low, likely, high);
}

function uniformSampler(probability: number, low: number, high: number): AddImpacts {
  const slope = (high - low) / probability;
  return (totals, first, { count, draws, trials }) => {
    for (let i = 0; i < count; i++) totals[first + trials[i]] += low + draws[i] * slope;
  };
}

/** Which of the two sides a draw falls on is worked into the figures, as a processor would guess a branch wrongly half the time. */
function triangularSampler(probability: number, low: number, likely: number, high: number): AddImpacts {
  const range = high - low;
  const turn = (probability * (likely - low)) / range;
  const rising = (range * (likely - low)) / probability;
  const falling = (range * (high - likely)) / probability;
  return (totals, first, { count, draws, trials }) => {
    for (let i = 0; i < count; i++) {
      const draw = draws[i];
      const left = +(draw < turn);
      const right = 1 - left;
      const square = left * draw * rising + right * (probability - draw) * falling;
      totals[first + trials[i]] += left * low + right * high + (left - right) * Math.sqrt(square);
    }
  };
}

/** A cost does not turn into a gain in the tail, nor a gain into a cost: what would lie across 0 counts as 0. */
function metalogSampler(probability: number, low: number, likely: number, high: number): AddImpacts {
  const fitted = metalogThrough(low, likely, high);
  const [least, most] = [low >= 0 ? 0 : -Infinity, high <= 0 ? 0 : Infinity];
  return (totals, first, { count, draws, trials }) => {
    for (let i = 0; i < count; i++) {
      const amount = metalogQuantile(fitted, Math.min(draws[i] / probability, BELOW_ONE));
      totals[first + trials[i]] += Math.min(most, Math.max(least, amount));
    }
  };
}

function pertSampler(probability: number, low: number, likely: number, high: number): AddImpacts {
  const table = quantileTable(pertBeta(low, likely, high));
  const range = high - low;
  return (totals, first, { count, draws, trials }) => {
    for (let i = 0; i < count; i++) {
      const share = Math.min(draws[i] / probability, BELOW_ONE);
      totals[first + trials[i]] += low + range * tableQuantile(table, share);
    }
  };
}

function lognormalSampler(probability: number, low: number, high: number): AddImpacts {
  const { mean, deviation } = logScale(low, high);
  return (totals, first, { count, draws, trials }) => {
    for (let i = 0; i < count; i++) {
      const share = Math.min(draws[i] / probability, BELOW_ONE);
      totals[first + trials[i]] += exponential(mean + deviation * normalQuantile(share));
    }
  };
}
