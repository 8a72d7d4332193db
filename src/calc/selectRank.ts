/** Ranges larger than this are narrowed around the wanted rank by a sample first. */
const SAMPLE_FROM = 600;

/**
 * Puts the value of one rank into its place, with none larger before it and none smaller after it: as sorting would,
 * at the cost of a few looks at each value (R. Floyd and R. Rivest, "Algorithm 489: SELECT", 1975).
 *
 * @param values - Numbers, rearranged in place.
 * @param rank - The place wanted, from 0.
 * @param from - First place to look at; all before it are known to be no larger.
 * @param to - Last place to look at; all after it are known to be no smaller.
 */
export function selectRank(values: Float64Array, rank: number, from = 0, to = values.length - 1): void {
  let left = from;
  let right = to;
  while (right > left) {
    if (right - left > SAMPLE_FROM) {
      const count = right - left + 1;
      const place = rank - left + 1;
      const log = Math.log(count);
      const sample = 0.5 * Math.exp((2 * log) / 3);
      const spread = 0.5 * Math.sqrt((log * sample * (count - sample)) / count) * (place < count / 2 ? -1 : 1);
      const sampleLeft = Math.max(left, Math.floor(rank - (place * sample) / count + spread));
      const sampleRight = Math.min(right, Math.floor(rank + ((count - place) * sample) / count + spread));
      selectRank(values, rank, sampleLeft, sampleRight);
    }
    const pivot = values[rank];
    let i = left;
    let j = right;
    swap(values, left, rank);
    if (values[right] > pivot) swap(values, left, right);
    while (i < j) {
      swap(values, i, j);
      i++;
      j--;
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
    }
    if (values[left] === pivot) {
      swap(values, left, j);
    } else {
      j++;
      swap(values, j, right);
    }
    if (j <= rank) left = j + 1;
    if (rank <= j) right = j - 1;
  }
}

function swap(values: Float64Array, one: number, other: number): void {
  const value = values[one];
  values[one] = values[other];
  values[other] = value;
}
