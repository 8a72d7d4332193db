import { pastAllowance } from "./border";
import type { Direction } from "./direction";
import { InvalidInput } from "./errors";
import { kpiMessages } from "./kpiMessages";

export type Trend = "▲ Better" | "▼ Worse" | "► Same";

/**
 * Whether a figure got better or worse since the one before.
 *
 * @param direction - "higher" (default) or "lower" is better.
 * @param band - Share of the size of the figure before within which a change counts as none: 0 if left out.
 * @throws InvalidInput for a negative band.
 * @example
 * trend(104, 100, "higher", 0.05) //=> "► Same"
 */
export function trend(current: number, previous: number, direction: Direction = "higher", band = 0): Trend {
  if (!(band >= 0)) throw new InvalidInput(kpiMessages.negativeBand("Band", band));
  const change = current - previous;
  if (pastAllowance(Math.abs(change), previous, band) <= 0) return "► Same";
  return change > 0 === (direction === "higher") ? "▲ Better" : "▼ Worse";
}
