import { exactSum } from "./sum";

/** Somebody's time with the company, in whole serial days; the day of leaving is the first on which they are not counted. */
export interface Employment {
  hired: number;
  /** `undefined` for somebody who is still there. */
  left: number | undefined;
  /** Contracted share of a full position, 1 for a person. */
  weight: number;
}

/** True where somebody is employed on a day: opening + hires − leavers is closing, so not on the day of leaving. */
export function isEmployed({ hired, left }: Employment, day: number): boolean {
  return hired <= day && (left === undefined || left > day);
}

/**
 * How many people, or full positions, there are on a day.
 *
 * @example
 * headcount([{ hired: 45658, left: 46022, weight: 1 }], 46022) //=> 0
 */
export function headcount(people: readonly Employment[], day: number): number {
  const weights: number[] = [];
  for (const person of people) if (isEmployed(person, day)) weights.push(person.weight);
  return exactSum(weights);
}
