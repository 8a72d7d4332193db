import { InvalidInput } from "./errors";
import { riskMessages } from "./riskMessages";

/**
 * Refuses an estimate whose low, likely and high values do not rise.
 *
 * @throws InvalidInput naming the three.
 */
export function checkThreePoints(low: number, likely: number, high: number): void {
  if (!(low <= likely && likely <= high)) throw new InvalidInput(riskMessages.threePoints(low, likely, high));
}
