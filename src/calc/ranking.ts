/**
 * Ranks values from the largest to the smallest; equal values keep their order.
 *
 * @param values - Numbers without blanks. Not changed.
 * @returns The positions of the values, in rank order.
 * @example
 * largestFirst([5, 9, 9]) //=> [1, 2, 0]
 */
export function largestFirst(values: ArrayLike<number>): number[] {
  return Array.from(values, (_, index) => index).sort((one, other) => values[other] - values[one]);
}
