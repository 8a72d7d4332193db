/** What is less than half of the twelfth decimal of the scale is a tail of earlier arithmetic. */
const TAIL = 0.5e-12;

/**
 * How far a figure is past a border, as a share of what the border is measured in, rounded to twelve decimals as the plain formulas
 * do with ROUND(…,12): 0 on the border itself, so that 0.57 is not below 0.95 × 0.6 for a tail that nobody sees.
 *
 * @param excess - What the figure is past the border, negative short of it.
 * @param scale - What a share is taken of, such as the target; without it, or for a scale of 0, the excess itself is the share.
 * @returns The share; only its sign and an exact 0 are meant to be looked at.
 * @example
 * pastBorder(0.57 - 0.95 * 0.6) //=> 0
 * pastBorder(0.1 + 0.2 - 0.3, 0.3) //=> 0
 */
export function pastBorder(excess: number, scale = 1): number {
  const share = scale === 1 ? excess : excess / (Math.abs(scale) || 1);
  return share < TAIL && share > -TAIL ? 0 : share;
}

/**
 * As `pastBorder`, past an allowance around a figure, which is a share of that figure's size: 0.1 for 10 %. There is none around 0.
 *
 * @example
 * pastAllowance(100 - 89.99999999999999, 100, 0.1) //=> 0
 */
export function pastAllowance(excess: number, scale: number, allowance: number): number {
  return scale === 0 ? pastBorder(excess) : pastBorder(excess / Math.abs(scale) - allowance);
}
