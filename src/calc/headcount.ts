import { exactSum } from "./sum";

/**
 * People's time with the company, one place a person in each list, in whole serial days; the day of leaving is the first on which they
 * are not counted.
 */
export interface Employments {
  hired: ArrayLike<number>;
  /** NaN for somebody who is still there. */
  left: ArrayLike<number>;
  /** Contracted shares of a full position; `null` where each is a person. */
  weights: ArrayLike<number> | null;
}

/**
 * How many people, or full positions, there are on a day: opening + hires − leavers is closing, so nobody is counted on the day of
 * leaving.
 *
 * @example
 * headcount({ hired: [45658], left: [46022], weights: null }, 46022) //=> 0
 */
export function headcount({ hired, left, weights }: Employments, day: number): number {
  const present: number[] = [];
  let people = 0;
  for (let at = 0; at < hired.length; at++) {
    if (!(hired[at] <= day) || left[at] <= day) continue;
    people += 1;
    if (weights) present.push(weights[at]);
  }
  return weights ? exactSum(present) : people;
}
