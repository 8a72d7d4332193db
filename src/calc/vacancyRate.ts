import { InvalidInput, NotAvailable } from "./errors";
import { organizationMessages } from "./organizationMessages";
import { workforceMessages } from "./workforceMessages";

/**
 * The share of authorized positions that is not filled; below 0 more people are there than authorized.
 *
 * @throws NotAvailable where none is authorized, InvalidInput for a negative count.
 * @example
 * vacancyRate(212, 206) //=> 0.02830188679245283
 */
export function vacancyRate(authorized: number, filled: number): number {
  if (authorized < 0) throw new InvalidInput(organizationMessages.notNegative("Authorized", authorized));
  if (filled < 0) throw new InvalidInput(organizationMessages.notNegative("Filled", filled));
  if (authorized === 0) throw new NotAvailable(workforceMessages.nothingAuthorized);
  return (authorized - filled) / authorized;
}
