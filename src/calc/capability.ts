import { InvalidInput, NotAvailable } from "./errors";
import { kpiMessages } from "./kpiMessages";

/** The limits a customer sets, in the values' unit; one of them may be left out where the index allows it. */
export interface SpecificationLimits {
  lower?: number;
  upper?: number;
}

/** Where a process lies and how far it spreads, in the values' unit. */
export interface Process {
  mean: number;
  /** Within-sample deviation for Cp, Cpk and Cpm, overall deviation for Pp and Ppk. */
  deviation: number;
}

function bothLimits({ lower, upper }: SpecificationLimits): { lower: number; upper: number } {
  if (lower === undefined || upper === undefined) throw new InvalidInput(kpiMessages.bothLimits);
  if (!(lower < upper)) throw new InvalidInput(kpiMessages.limitOrder(lower, upper));
  return { lower, upper };
}

function spread({ deviation }: Process): number {
  if (deviation === 0) throw new NotAvailable(kpiMessages.noSpread);
  return deviation;
}

/**
 * How often the process fits between its limits, wherever it lies: (upper − lower) / 6 standard deviations.
 *
 * Source: NIST/SEMATECH e-Handbook 6.1.6.
 *
 * @throws InvalidInput for a missing limit or limits the wrong way round, NotAvailable for a process without spread.
 * @example
 * potentialCapability({ mean: 16, deviation: 2 }, { lower: 8, upper: 20 }) //=> 1
 */
export function potentialCapability(process: Process, limits: SpecificationLimits): number {
  const { lower, upper } = bothLimits(limits);
  return (upper - lower) / (6 * spread(process));
}

/**
 * How well the process fits where it lies: the distance to the nearer limit over 3 standard deviations.
 *
 * @param limits - Lower, upper or both.
 * @throws InvalidInput for no limit or limits the wrong way round, NotAvailable for a process without spread.
 * @example
 * capability({ mean: 16, deviation: 2 }, { lower: 10 }) //=> 1
 */
export function capability(process: Process, limits: SpecificationLimits): number {
  const { lower, upper } = limits;
  if (lower === undefined && upper === undefined) throw new InvalidInput(kpiMessages.noLimit);
  if (lower !== undefined && upper !== undefined) bothLimits(limits);
  const toUpper = (upper ?? Infinity) - process.mean;
  const toLower = process.mean - (lower ?? -Infinity);
  return Math.min(toUpper, toLower) / (3 * spread(process));
}

/**
 * The potential capability, less the further the process lies from its target: Cp / √(1 + ((mean − target) / deviation)²).
 *
 * @param target - Where the process should lie; the middle of the limits if left out.
 * @throws InvalidInput and NotAvailable as {@link potentialCapability}.
 * @example
 * targetCapability({ mean: 14, deviation: 2 }, { lower: 8, upper: 20 }) //=> 1
 */
export function targetCapability(process: Process, limits: SpecificationLimits, target?: number): number {
  const potential = potentialCapability(process, limits);
  const { lower, upper } = bothLimits(limits);
  const offTarget = (process.mean - (target ?? (lower + upper) / 2)) / spread(process);
  return potential / Math.sqrt(1 + offTarget * offTarget);
}
