/**
 * ICE score of an idea: impact × confidence × ease, each on one scale, such as 1 to 10.
 *
 * @example
 * iceScore(8, 7, 5) //=> 280
 */
export function iceScore(impact: number, confidence: number, ease: number): number {
  return impact * confidence * ease;
}
