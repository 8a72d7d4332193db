import { dateMessages } from "./dateMessages";
import { InvalidInput } from "./errors";

/** Bands of days past due: the last day of each, rising, and what they are called, one name more than limits. */
export interface AgeBands {
  limits: readonly number[];
  labels: readonly string[];
}

/** The usual bands of receivables and overdue duties: 1-30, 31-60, 61-90, Over 90. */
export const USUAL_LIMITS: readonly number[] = [30, 60, 90];

/**
 * Names bands by their limits.
 *
 * @param labels - Names of one's own, one more than limits; without them "1-30", "31-60", "Over 60".
 * @throws InvalidInput for limits that do not rise from above 0, or another number of names.
 * @example
 * ageBands([30, 60]) //=> { limits: [30, 60], labels: ["1-30", "31-60", "Over 60"] }
 */
export function ageBands(limits: readonly number[], labels?: readonly string[]): AgeBands {
  if (limits.some((limit, at) => limit <= (limits[at - 1] ?? 0))) throw new InvalidInput(dateMessages.bandOrder);
  if (labels !== undefined && labels.length !== limits.length + 1) {
    throw new InvalidInput(dateMessages.bandCount(limits.length, labels.length));
  }
  const usual = limits.map((limit, at) => `${(limits[at - 1] ?? 0) + 1}-${limit}`);
  return { limits, labels: labels ?? [...usual, `Over ${limits[limits.length - 1]}`] };
}

/**
 * The band that days past due fall into; a limit belongs to the band that it ends.
 *
 * @returns `undefined` for 0 or less: nothing is past due.
 * @example
 * ageBand(31, ageBands([30, 60, 90])) //=> "31-60"
 */
export function ageBand(days: number, { limits, labels }: AgeBands): string | undefined {
  if (days <= 0) return undefined;
  const band = limits.findIndex((limit) => days <= limit);
  return labels[band === -1 ? limits.length : band];
}
