import { InvalidInput, NotAvailable } from "./errors";
import { organizationMessages } from "./organizationMessages";
import { mean } from "./sum";

/** A position with the day it was opened and the day an offer was accepted, `null` while it is open; in serial days. */
export interface Position {
  opened: number;
  accepted: number | null;
}

/**
 * How many calendar days it takes to fill a position, on average over those that are filled.
 *
 * @throws InvalidInput where an offer was accepted before the position was opened, NotAvailable where none is filled.
 * @example
 * timeToFill([{ opened: 46027, accepted: 46057 }, { opened: 46032, accepted: null }]) //=> 30
 */
export function timeToFill(positions: readonly Position[]): number {
  const days: number[] = [];
  positions.forEach(({ opened, accepted }, index) => {
    if (accepted === null) return;
    if (accepted < opened) throw new InvalidInput(organizationMessages.acceptedFirst(index + 1));
    days.push(Math.floor(accepted) - Math.floor(opened));
  });
  if (days.length === 0) throw new NotAvailable(organizationMessages.nothingFilled);
  return mean(days);
}
