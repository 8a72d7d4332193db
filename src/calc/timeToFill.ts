import { InvalidInput, NotAvailable } from "./errors";
import { organizationMessages } from "./organizationMessages";
import { percentile } from "./percentile";
import { mean } from "./sum";
import { daysBetween, type DayCount, type Holidays } from "./workdays";

/** Which of the days counts: their mean, their middle, or what nine of ten positions take. */
export type FillMeasure = "average" | "median" | "p90";

export const FILL_MEASURES: readonly FillMeasure[] = ["average", "median", "p90"];

/** How the days to fill are counted and summed up. */
export interface FillTerms {
  measure?: FillMeasure;
  count?: DayCount;
  holidays?: Holidays;
}

/** A position with the day it was opened and the day an offer was accepted, `null` while it is open; in serial days. */
export interface Position {
  opened: number;
  accepted: number | null;
}

/**
 * How many days it takes to fill a position, on average over those that are filled, or as another measure of them. Working days are
 * those after the day of opening.
 *
 * @throws InvalidInput where an offer was accepted before the position was opened, NotAvailable where none is filled.
 * @example
 * timeToFill([{ opened: 46027, accepted: 46057 }, { opened: 46032, accepted: null }]) //=> 30
 */
export function timeToFill(
  positions: readonly Position[],
  { measure = "average", count, holidays }: FillTerms = {},
): number {
  const days: number[] = [];
  positions.forEach(({ opened, accepted }, index) => {
    if (accepted === null) return;
    if (accepted < opened) throw new InvalidInput(organizationMessages.acceptedFirst(index + 1));
    days.push(daysBetween(Math.floor(opened) + 1, Math.floor(accepted), count, holidays));
  });
  if (days.length === 0) throw new NotAvailable(organizationMessages.nothingFilled);
  if (measure === "average") return mean(days);
  return percentile(Float64Array.from(days), measure === "median" ? 0.5 : 0.9);
}
