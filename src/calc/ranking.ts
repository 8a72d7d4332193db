/**
 * Ranks values from the largest to the smallest; equal values keep their order.
 *
 * The values themselves are sorted, which is many times as quick as to compare them by their places, and each then finds its place.
 *
 * @param values - Numbers without blanks. Not changed.
 * @returns The positions of the values, in rank order.
 * @example
 * largestFirst([5, 9, 9]) //=> [1, 2, 0]
 */
export function largestFirst(values: ArrayLike<number>): number[] {
  const count = values.length;
  const rising = Float64Array.from(values).sort();
  const order = new Array<number>(count);
  /** How many of the values that share a place have taken theirs. */
  const taken = new Uint32Array(count + 1);
  for (let at = 0; at < count; at++) {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rising[middle] <= values[at]) low = middle + 1;
      else high = middle;
    }
    order[count - low + taken[low]++] = at;
  }
  return order;
}
