import { pastBorder } from "./border";

export type Quadrant = "Manage closely" | "Keep satisfied" | "Keep informed" | "Monitor";

/** The middle of ratings from 1 to 5. */
const USUAL_THRESHOLD = 3;

/**
 * How to treat a stakeholder, by power and interest (A. Mendelow's matrix).
 *
 * @param power - Rating of the power over the matter.
 * @param interest - Rating of the interest in it.
 * @param threshold - The rating from which on power or interest is high: 3 if left out.
 * @example
 * quadrant(5, 1) //=> "Keep satisfied"
 */
export function quadrant(power: number, interest: number, threshold = USUAL_THRESHOLD): Quadrant {
  const isHigh = (rating: number) => pastBorder(rating - threshold) >= 0;
  if (isHigh(power)) return isHigh(interest) ? "Manage closely" : "Keep satisfied";
  return isHigh(interest) ? "Keep informed" : "Monitor";
}
