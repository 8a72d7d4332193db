import { InvalidInput, NotAvailable } from "./errors";
import { organizationMessages } from "./organizationMessages";
import { workforceMessages } from "./workforceMessages";

/**
 * The share of decided offers that were accepted; pending ones are in neither side.
 *
 * @throws NotAvailable for no offers, InvalidInput for a negative count or more accepted than offered.
 * @example
 * offerAcceptance(3, 4) //=> 0.75
 */
export function offerAcceptance(accepted: number, offers: number): number {
  if (accepted < 0) throw new InvalidInput(organizationMessages.notNegative("Accepted", accepted));
  if (offers < 0) throw new InvalidInput(organizationMessages.notNegative("Offers", offers));
  if (accepted > offers) throw new InvalidInput(workforceMessages.moreAccepted(accepted, offers));
  if (offers === 0) throw new NotAvailable(workforceMessages.nothingDecided);
  return accepted / offers;
}
