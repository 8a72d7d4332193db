import { pastBorder } from "../../calc/border";

/** What a value is multiplied with, so that a border counts as reached that it misses by a tail of earlier arithmetic alone. */
const WITH_TAIL = "1.0000000000005";

/** Whether a value, 0 or above, reaches the border where a step or a level begins. */
export function reaches(value: number, start: number): boolean {
  return pastBorder(start - value, value) <= 0;
}

/** The same within a formula that looks up the last border at or below a value: what it looks for. */
export function reachedBy(value: string): string {
  return `${value}*${WITH_TAIL}`;
}
