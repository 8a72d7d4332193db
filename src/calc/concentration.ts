import { InvalidInput, NotAvailable } from "./errors";
import { organizationMessages } from "./organizationMessages";
import { exactSum } from "./sum";

/**
 * The Herfindahl–Hirschman index of concentration: the sum of the squared shares in percent, 10,000 for one alone.
 *
 * @param shares - Shares or amounts of all that there are, 0 or more, in any unit: each counts as its part of their sum.
 * @throws InvalidInput for a negative share, NotAvailable where they add up to 0.
 * @example
 * concentration([30, 50, 20]) //=> 3800
 */
export function concentration(shares: ArrayLike<number>): number {
  const negative = Array.from(shares).find((share) => !(share >= 0));
  if (negative !== undefined) throw new InvalidInput(organizationMessages.notNegative("A share", negative));
  const whole = exactSum(shares);
  if (whole === 0) throw new NotAvailable(organizationMessages.noShares);
  const squares = exactSum(Float64Array.from(shares, (share) => share * share));
  return (squares / (whole * whole)) * 10_000;
}
