/** Below this many values it is as quick to rank them all. */
const WORTH_FROM = 20_000;

const SAMPLE = 4096;

/** How far around the wanted place in the sample the neighborhood reaches: over four standard errors at the median. */
const REACH = 140;

/** The values around one rank, and how many smaller ones were left out before them. */
export interface Neighborhood {
  ranked: Float64Array;
  skipped: number;
}

/**
 * Picks out of many values the few around one rank in a single pass, between two bounds read off a sample.
 *
 * The pass has no branch that depends on which side a value falls, which a processor would guess wrongly every other time.
 *
 * @param values - Numbers without blanks. Not changed.
 * @param rank - The place wanted, from 0; the one after it is in the neighborhood too.
 * @returns The values between the bounds in no order, or `null` where there are too few to be worth it or the sample
 *   misled.
 */
export function neighborhood(values: ArrayLike<number>, rank: number): Neighborhood | null {
  const count = values.length;
  if (count < WORTH_FROM) return null;
  const sample = new Float64Array(SAMPLE);
  for (let i = 0; i < SAMPLE; i++) sample[i] = values[Math.floor(((i + 0.5) * count) / SAMPLE)];
  sample.sort();
  const place = Math.round((rank / count) * SAMPLE);
  const low = place < REACH ? -Infinity : sample[place - REACH];
  const high = place + REACH >= SAMPLE ? Infinity : sample[place + REACH];
  const near = new Float64Array(count >> 2);
  let skipped = 0;
  let found = 0;
  for (let i = 0; i < count; i++) {
    const value = values[i];
    const notBelow = +(value >= low);
    skipped += 1 - notBelow;
    if (notBelow & +(value <= high)) near[found++] = value;
  }
  const settled = rank >= skipped && Math.min(rank + 1, count - 1) < skipped + found && found <= near.length;
  return settled ? { ranked: near.subarray(0, found), skipped } : null;
}
