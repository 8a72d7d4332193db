import { pastAllowance, pastBorder } from "./border";
import type { Direction } from "./direction";
import { InvalidInput } from "./errors";
import { kpiMessages } from "./kpiMessages";

export type RagStatus = "Green" | "Amber" | "Red";

export const USUAL_AMBER = 0.1;

/**
 * A traffic light: Green at or better than the target, Amber while the shortfall is within a share of the target, else Red. On a
 * border counts as within it, whatever tail earlier arithmetic has left.
 *
 * @param direction - "higher" (default) or "lower" is better.
 * @param amber - Share of the size of the target that is still Amber, ends included: 0.1 if left out.
 * @throws InvalidInput for a negative share.
 * @example
 * ragStatus(90, 100) //=> "Amber"
 */
export function ragStatus(
  actual: number,
  target: number,
  direction: Direction = "higher",
  amber = USUAL_AMBER,
): RagStatus {
  if (!(amber >= 0)) throw new InvalidInput(kpiMessages.negativeBand("Amber", amber));
  const shortfall = direction === "higher" ? target - actual : actual - target;
  if (pastBorder(shortfall, target) <= 0) return "Green";
  return pastAllowance(shortfall, target, amber) > 0 ? "Red" : "Amber";
}
