import { NotAvailable } from "./errors";
import { organizationMessages } from "./organizationMessages";

/** A person and a course. */
export interface TrainingPair {
  person: string;
  course: string;
}

/** A record that a person has completed a course. */
export interface TrainingRecord extends TrainingPair {
  isValid: boolean;
}

/** People and courses are the same whatever the case and the spaces around their name or number. */
function keyOf(name: string): string {
  return name.trim().normalize("NFC").toUpperCase();
}

function distinct(people: readonly string[]): Set<string> {
  return new Set(people.map(keyOf).filter((person) => person !== ""));
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

/**
 * The share of required pairs of person and course of which there is a valid record; each pair counts once.
 *
 * @param required - Pairs with a blank are left out.
 * @param expired - People whose records are no longer valid.
 * @throws NotAvailable where no pair is required.
 * @example
 * pairCoverage([{ person: "a", course: "x" }], [{ person: "A", course: "x", isValid: true }]) //=> 1
 */
export function pairCoverage(
  required: readonly TrainingPair[],
  records: readonly TrainingRecord[],
  expired: readonly string[] = [],
): number {
  const pairKey = ({ person, course }: TrainingPair) => JSON.stringify([keyOf(person), keyOf(course)]);
  const whole = required.filter(({ person, course }) => keyOf(person) !== "" && keyOf(course) !== "");
  const needed = new Set(whole.map(pairKey));
  if (needed.size === 0) throw new NotAvailable(organizationMessages.nobodyRequired);
  const lapsed = distinct(expired);
  const valid = records.filter(({ person, isValid }) => isValid && !lapsed.has(keyOf(person)));
  const covered = new Set(valid.map(pairKey).filter((key) => needed.has(key)));
  return covered.size / needed.size;
}
