import { NotAvailable } from "./errors";
import { organizationMessages } from "./organizationMessages";

/** People are the same whatever the case and the spaces around their name or number. */
function distinct(people: readonly string[]): Set<string> {
  return new Set(
    people.map((person) => person.trim().normalize("NFC").toUpperCase()).filter((person) => person !== ""),
  );
}

/**
 * The share of the people who need a training that have a valid record of it.
 *
 * @param required - People who need it; each counts once.
 * @param completed - People who completed it; others than the required do not count.
 * @param expired - People whose record is no longer valid.
 * @throws NotAvailable where nobody needs it.
 * @example
 * trainingCoverage(["a", "b"], ["a", "a", "b", "e"], ["b"]) //=> 0.5
 */
export function trainingCoverage(
  required: readonly string[],
  completed: readonly string[],
  expired: readonly string[] = [],
): number {
  const needed = distinct(required);
  if (needed.size === 0) throw new NotAvailable(organizationMessages.nobodyRequired);
  const lapsed = distinct(expired);
  const valid = [...distinct(completed)].filter((person) => needed.has(person) && !lapsed.has(person));
  return valid.length / needed.size;
}
