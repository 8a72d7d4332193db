import { InvalidInput } from "./errors";
import { messages } from "./messages";
import { exactSum } from "./sum";

/**
 * Splits a total into parts of whole cents (or other units) that add up to it exactly: each part is rounded down, and the
 * units left over go to the parts that lost most by it (largest remainder, Hamilton's method).
 *
 * @param total - What is split. What of it is smaller than a unit goes to the largest part.
 * @param weights - How much of the total each part gets, in proportion; not negative, not all 0.
 * @param decimals - Decimals of a part.
 * @throws InvalidInput for weights that cannot share anything out.
 * @example
 * phase(100, [1, 1, 1]) //=> [33.34, 33.33, 33.33]
 */
export function phase(total: number, weights: readonly number[], decimals = 2): number[] {
  const whole = exactSum(weights);
  if (weights.some((weight) => weight < 0) || whole <= 0) throw new InvalidInput(messages.weightsShareNothing);
  const scale = 10 ** decimals;
  const units = Math.trunc(Number((Math.abs(total) * scale).toPrecision(15)));
  const quotas = weights.map((weight) => (units * weight) / whole);
  const parts = quotas.map(Math.floor);
  const left = units - exactSum(parts);
  const byRemainder = quotas.map((quota, at) => ({ at, remainder: quota - parts[at] }));
  byRemainder.sort((one, other) => other.remainder - one.remainder);
  byRemainder.slice(0, left).forEach(({ at }) => (parts[at] += 1));
  const sign = total < 0 ? -1 : 1;
  return withRest(
    parts.map((part) => (sign * part) / scale + 0),
    total,
  );
}

/** Adds to the largest part what the parts miss of the total, which is less than a unit. */
function withRest(parts: number[], total: number): number[] {
  const rest = exactSum([total, ...parts.map((part) => -part)]);
  if (rest === 0) return parts;
  const largest = parts.reduce((most, part, at) => (Math.abs(part) > Math.abs(parts[most]) ? at : most), 0);
  return parts.map((part, at) => (at === largest ? exactSum([part, rest]) : part));
}
