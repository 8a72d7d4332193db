import { capability, potentialCapability, targetCapability, type SpecificationLimits } from "../../calc/capability";
import { InvalidInput, NotAvailable } from "../../calc/errors";
import { standardDeviation } from "../../calc/standardDeviation";
import { mean } from "../../calc/sum";
import { movingRangeDeviation } from "../../calc/xmr";

export interface CapabilityFigures {
  values: number[];
  mean: number;
  /** Standard deviation by the moving ranges, and of all values. */
  within: number;
  overall: number;
  /** `null` where it needs a limit that is not there, or the values do not vary. */
  cp: number | null;
  cpk: number | null;
  cpm: number | null;
  pp: number | null;
  ppk: number | null;
  /** Share of the values beyond a limit; `null` without any limit. */
  outside: number | null;
  bins: HistogramBins;
}

/** Columns of a histogram: where the first starts, how wide each is, how many there are. */
export interface HistogramBins {
  first: number;
  width: number;
  count: number;
}

/** The Cpk that customers usually demand. */
export const usualDemand = 1.33;

/**
 * How well a process keeps to the limits that a customer sets.
 *
 * @param values - Two or more, in time order, without blanks. Not changed.
 * @param limits - Either may be left out; where they are the wrong way round there are no indexes.
 */
export function capabilityFigures(
  values: readonly number[],
  limits: SpecificationLimits,
  target: number | null,
): CapabilityFigures {
  const { lower, upper } = limits;
  const average = mean(values);
  const [within, overall] = [movingRangeDeviation(values, "d2"), standardDeviation(values)];
  const ofWithin = { mean: average, deviation: within };
  const ofOverall = { mean: average, deviation: overall };
  const beyond = values.filter((value) => value < (lower ?? -Infinity) || value > (upper ?? Infinity)).length;
  return {
    values: [...values],
    mean: average,
    within,
    overall,
    cp: index(() => potentialCapability(ofWithin, limits)),
    cpk: index(() => capability(ofWithin, limits)),
    cpm: index(() => targetCapability(ofWithin, limits, target ?? undefined)),
    pp: index(() => potentialCapability(ofOverall, limits)),
    ppk: index(() => capability(ofOverall, limits)),
    outside: lower === undefined && upper === undefined ? null : beyond / values.length,
    bins: histogramBins([...values, ...[lower, upper].filter((limit) => limit !== undefined)], values.length),
  };
}

function index(work: () => number): number | null {
  try {
    return work();
  } catch (reason) {
    if (reason instanceof InvalidInput || reason instanceof NotAvailable) return null;
    throw reason;
  }
}

const fewestBins = 5;
const mostBins = 20;

/** Round columns over all values and limits, about as many as the root of the values. */
function histogramBins(covered: readonly number[], values: number): HistogramBins {
  const [least, most] = [Math.min(...covered), Math.max(...covered)];
  const wanted = Math.min(mostBins, Math.max(fewestBins, Math.ceil(Math.sqrt(values))));
  const rough = (most - least || Math.abs(most) || 1) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const width = Number(([1, 2, 2.5, 5, 10].find((step) => step * power >= rough * 0.999)! * power).toPrecision(12));
  const first = Number((Math.floor(least / width + 1e-9) * width).toPrecision(12));
  // The largest value lies within the last column, not on its end.
  return { first, width, count: Math.floor((most - first) / width + 1e-9) + 1 };
}

/** How many values fall within each column, and how many of them beyond a limit. */
export function histogramCounts(
  values: readonly number[],
  { first, width, count }: HistogramBins,
  { lower, upper }: SpecificationLimits,
): { from: number; inside: number; outside: number }[] {
  const edges = Array.from({ length: count }, (_, at) => Number((first + at * width).toFixed(10)));
  return edges.map((from, at) => {
    const here = values.filter((value) => (at === 0 || value >= from) && (at === count - 1 || value < edges[at + 1]));
    const outside = here.filter((value) => value < (lower ?? -Infinity) || value > (upper ?? Infinity)).length;
    return { from, inside: here.length - outside, outside };
  });
}
