import { pastBorder } from "./border";

export type KraljicClass = "Strategic" | "Leverage" | "Bottleneck" | "Non-critical";

const USUAL_THRESHOLD = 3;

/**
 * How to buy: by what a supply means for the result and how hard it is to get (P. Kraljic, 1983).
 *
 * @param impact - Rating of what it means for the result.
 * @param risk - Rating of how hard it is to get.
 * @param threshold - The rating from which on either is high: 3 if left out.
 * @example
 * kraljic(4, 2) //=> "Leverage"
 */
export function kraljic(impact: number, risk: number, threshold = USUAL_THRESHOLD): KraljicClass {
  const matters = pastBorder(impact - threshold) >= 0;
  if (pastBorder(risk - threshold) >= 0) return matters ? "Strategic" : "Bottleneck";
  return matters ? "Leverage" : "Non-critical";
}
