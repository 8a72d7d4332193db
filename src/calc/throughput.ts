import { deliveryMessages } from "./deliveryMessages";
import { InvalidInput, NotAvailable } from "./errors";
import { messages } from "./messages";

/** Fewer periods with a finished item than this say nothing about the next. */
export const USUAL_LEAST = 5;

export const USUAL_CONFIDENCE = 0.85;

const MOST_PERIODS = 10_000;

/** Multiplications that are worked out in a moment; more would hold up the sheet. */
const MOST_STEPS = 500_000_000;

/** Probabilities add up to 1 but for rounding: on the border a chance counts as reached. */
const ROUNDING = 1e-12;

/** How often each number of items was finished in a period, from 0 up: shares of all periods. */
interface Throughput {
  /** The numbers that came, rising, and their shares. */
  sizes: readonly number[];
  shares: readonly number[];
}

/**
 * The chance of having finished at least `remaining` items after 1, 2, 3 … periods, where each is as likely as another to be like one
 * of the periods so far. Exact, by adding up whole numbers: no trials, no seed.
 *
 * @param counts - Items finished in each period so far, periods without one among them.
 * @param remaining - Items to go, above 0.
 * @returns A generator of one chance a period, which has no end of its own.
 */
function* chancesOfFinishing({ sizes, shares }: Throughput, remaining: number): Generator<number, void, void> {
  // The chance of each number of items done by now that is short of the end.
  let open = new Float64Array(remaining);
  open[0] = 1;
  let finished = 0;
  // No more than this is done by now, and no less: the chances outside are 0.
  for (let least = 0, most = 0; ;) {
    const next = new Float64Array(remaining);
    for (let part = 0; part < sizes.length; part++) {
      const [size, share] = [sizes[part], shares[part]];
      const last = Math.min(most, remaining - 1 - size);
      for (let done = least; done <= last; done++) next[done + size] += open[done] * share;
      for (let done = Math.max(least, last + 1); done <= most; done++) finished += open[done] * share;
    }
    open = next;
    least = Math.min(remaining - 1, least + sizes[0]);
    most = Math.min(remaining - 1, most + sizes[sizes.length - 1]);
    yield finished;
  }
}

/**
 * How many periods the rest will take, with each of several confidences.
 *
 * @param counts - Items finished in each period so far: whole, 0 or more; periods without one belong in.
 * @param remaining - Items to go, rounded up.
 * @param confidences - Above 0 and below 1, in any order.
 * @param least - Periods with a finished item that there must be.
 * @returns One number of periods a confidence.
 * @throws InvalidInput for a count that is not whole or negative, or a confidence out of range; NotAvailable for too few periods, or
 *   an end that is too far away.
 * @example
 * periodsToFinish([1, 2], 3, [0.5, 0.85], 1) //=> [2, 3]
 */
export function periodsToFinish(
  counts: readonly number[],
  remaining: number,
  confidences: readonly number[],
  least = USUAL_LEAST,
): number[] {
  confidences.forEach(checkConfidence);
  const throughput = throughputOf(counts, least);
  const items = Math.ceil(remaining);
  if (items <= 0) return confidences.map(() => 0);
  const found = confidences.map(() => 0);
  let waiting = confidences.map((_, at) => at);
  let period = 0;
  for (const chance of chancesOfFinishing(throughput, items)) {
    period += 1;
    waiting = waiting.filter((at) => {
      if (chance < confidences[at] - ROUNDING) return true;
      found[at] = period;
      return false;
    });
    if (waiting.length === 0) return found;
    if (period === MOST_PERIODS) throw new NotAvailable(deliveryMessages.tooFar(MOST_PERIODS));
    if (period * items * throughput.sizes.length > MOST_STEPS) throw new NotAvailable(deliveryMessages.tooMuchWork);
  }
  return found;
}

/**
 * How many items some periods will bring, with each of several confidences: the largest number that at least so many are finished
 * with that chance.
 *
 * @param periods - A whole number from 0.
 * @throws as {@link periodsToFinish}
 * @example
 * itemsFinished([1, 2], 2, [0.5, 0.85], 1) //=> [3, 2]
 */
export function itemsFinished(
  counts: readonly number[],
  periods: number,
  confidences: readonly number[],
  least = USUAL_LEAST,
): number[] {
  confidences.forEach(checkConfidence);
  const throughput = throughputOf(counts, least);
  if (!(Number.isInteger(periods) && periods >= 0)) {
    throw new InvalidInput(
      periods < 0 ? messages.tooSmall("Periods", periods, 0) : messages.notWhole("Periods", periods),
    );
  }
  if (periods > MOST_PERIODS) throw new NotAvailable(deliveryMessages.tooFar(MOST_PERIODS));
  const chances = chancesOfSums(throughput, periods);
  return confidences.map((confidence) => {
    let reached = 0;
    for (let sum = chances.length - 1; sum > 0; sum--) {
      reached += chances[sum];
      if (reached >= confidence - ROUNDING) return sum;
    }
    return 0;
  });
}

/** The chance of each sum of some periods. */
function chancesOfSums({ sizes, shares }: Throughput, periods: number): Float64Array {
  const largest = sizes[sizes.length - 1];
  if (((periods * periods * largest) / 2) * sizes.length > MOST_STEPS) {
    throw new NotAvailable(deliveryMessages.tooMuchWork);
  }
  let chances = new Float64Array([1]);
  for (let period = 0; period < periods; period++) {
    const next = new Float64Array(chances.length + largest);
    for (let part = 0; part < sizes.length; part++) {
      for (let sum = 0; sum < chances.length; sum++) next[sum + sizes[part]] += chances[sum] * shares[part];
    }
    chances = next;
  }
  return chances;
}

function throughputOf(counts: readonly number[], least: number): Throughput {
  const wrong = counts.findIndex((count) => !(Number.isInteger(count) && count >= 0));
  if (wrong >= 0) throw new InvalidInput(deliveryMessages.count(wrong + 1, counts[wrong]));
  const productive = counts.filter((count) => count > 0).length;
  if (productive === 0) throw new NotAvailable(deliveryMessages.allZero);
  if (productive < least) throw new NotAvailable(deliveryMessages.fewPeriods(productive, least));
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  const sizes = [...times.keys()].sort((one, other) => one - other);
  return { sizes, shares: sizes.map((size) => (times.get(size) ?? 0) / counts.length) };
}

function checkConfidence(confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) throw new InvalidInput(deliveryMessages.confidence(confidence));
}
