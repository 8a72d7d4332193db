import { InvalidInput, NotAvailable } from "./errors";
import { isEmployed, type Employment } from "./headcount";
import { workforceMessages } from "./workforceMessages";

/**
 * Of those employed on one day, the share still employed on another; who was hired in between is in neither side.
 *
 * @throws NotAvailable where nobody was employed at the beginning, InvalidInput where `to` is before `from`.
 * @example
 * retention([{ hired: 45000, left: undefined, weight: 1 }, { hired: 45000, left: 45900, weight: 1 }], 45657, 46022) //=> 0.5
 */
export function retention(people: readonly Employment[], from: number, to: number): number {
  if (to < from) throw new InvalidInput(workforceMessages.windowOrder(from, to));
  const cohort = people.filter((person) => isEmployed(person, from));
  if (cohort.length === 0) throw new NotAvailable(workforceMessages.nobodyAtStart);
  return cohort.filter((person) => isEmployed(person, to)).length / cohort.length;
}
