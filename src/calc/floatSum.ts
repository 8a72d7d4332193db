/** Brings doubles near the limit down so far that a running total of them cannot leave the range, and back. */
const SHRINK = 2 ** -64;

/**
 * Adds doubles with a single rounding at the end, whatever their sizes and order.
 *
 * @param values - Numbers without blanks. Not changed.
 * @returns The exact sum rounded once; not finite where the sum leaves the range of doubles or a value is not finite.
 * @example
 * floatSum([1e16, 1, -1e16]) //=> 1
 */
export function floatSum(values: ArrayLike<number>): number {
  const quick = certainSum(values);
  if (quick !== null) return quick;
  const sum = sumOfParts(values, 1);
  return Number.isFinite(sum) ? sum : sumOfParts(values, SHRINK) / SHRINK;
}

/**
 * The sum with its rounding errors added up beside it, twice over (T. Ogita, S. Rump, S. Oishi, "Accurate Sum and Dot
 * Product", 2005); `null` where the little that is still unknown could change the rounding.
 */
function certainSum(values: ArrayLike<number>): number | null {
  let sum = 0;
  let errors = 0;
  let rest = 0;
  let restSizes = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const next = sum + value;
    const added = next - sum;
    const error = sum - (next - added) + (value - added);
    sum = next;
    const nextErrors = errors + error;
    const addedError = nextErrors - errors;
    const lost = errors - (nextErrors - addedError) + (error - addedError);
    errors = nextErrors;
    rest += lost;
    restSizes += Math.abs(lost);
  }
  const total = sum + errors;
  const shift = total - sum;
  const below = sum - (total - shift) + (errors - shift) + rest;
  const doubt = restSizes * values.length * Number.EPSILON + Math.abs(below) * 4 * Number.EPSILON;
  const low = total + (below - doubt);
  return low === total + (below + doubt) ? low : null;
}

/** The sum as a list of parts that do not overlap (J. R. Shewchuk, "Adaptive Precision Arithmetic", 1997). */
function sumOfParts(values: ArrayLike<number>, factor: number): number {
  const parts: number[] = [];
  for (let i = 0; i < values.length; i++) addPart(parts, values[i] * factor);
  return roundedOnce(parts);
}

/** Adds a number to the parts, which stay free of overlap and sorted by size, smallest first. */
function addPart(parts: number[], value: number): void {
  let sum = value;
  let kept = 0;
  for (let j = 0; j < parts.length; j++) {
    const part = parts[j];
    const large = Math.abs(sum) < Math.abs(part) ? part : sum;
    const small = large === part ? sum : part;
    const total = large + small;
    const error = small - (total - large);
    if (error !== 0) parts[kept++] = error;
    sum = total;
  }
  parts.length = kept;
  parts.push(sum);
}

/** The sum of the parts, largest first; a tie is broken by the sign of what lies below it. */
function roundedOnce(parts: number[]): number {
  let next = parts.length - 1;
  if (next < 0) return 0;
  let sum = parts[next--];
  let error = 0;
  while (next >= 0 && error === 0) {
    const before = sum;
    const part = parts[next--];
    sum = before + part;
    error = part - (sum - before);
  }
  if (next >= 0 && error < 0 === parts[next] < 0) {
    const nudge = error * 2;
    const nudged = sum + nudge;
    if (nudged - sum === nudge) return nudged;
  }
  return sum;
}
