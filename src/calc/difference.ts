/** Two numbers this close, in proportion to their size, show the same 15 digits; what is between them is noise of earlier arithmetic. */
const NOISE = 2 ** -50;

/**
 * Subtracts as Excel does: numbers that agree in all 15 digits have no difference, so 0.1 + 0.2 − 0.3 is 0.
 *
 * @example
 * difference(0.1 + 0.2, 0.3) //=> 0
 */
export function difference(one: number, other: number): number {
  const result = one - other;
  return Math.abs(result) <= Math.abs(one) * NOISE ? 0 : result;
}

/**
 * True where `size` is beyond `limit` by more than the rounding noise of the amounts it was worked out from.
 *
 * @param scale - The largest of those amounts.
 */
export function isBeyond(size: number, limit: number, scale: number): boolean {
  return size - limit > scale * NOISE;
}
