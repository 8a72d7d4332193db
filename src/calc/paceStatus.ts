import { pastBorder } from "./border";
import { InvalidInput } from "./errors";
import { strategyMessages } from "./strategyMessages";

export type PaceStatus = "Achieved" | "Not started" | "On track" | "Behind" | "At risk";

/** The shares of the time gone down to which progress is on track and behind. */
export interface PaceLimits {
  onTrack?: number;
  behind?: number;
}

/**
 * Progress against the share of the time that is gone. Limits hold at equality.
 *
 * Source: the limits of UpRaise, 0.95 and 0.75.
 *
 * @param progress - Share of the way, 1 for done.
 * @param elapsed - Share of the time, 0 to 1.
 * @throws InvalidInput for a share of time outside 0 to 1, or limits the wrong way round.
 * @example
 * paceStatus(0.5, 0.6) //=> "Behind"
 */
export function paceStatus(
  progress: number,
  elapsed: number,
  { onTrack = 0.95, behind = 0.75 }: PaceLimits = {},
): PaceStatus {
  if (!(elapsed >= 0 && elapsed <= 1)) throw new InvalidInput(strategyMessages.elapsed(elapsed));
  if (behind > onTrack) throw new InvalidInput(strategyMessages.paceLimits(onTrack, behind));
  if (pastBorder(progress - 1) >= 0) return "Achieved";
  if (elapsed === 0) return "Not started";
  const pace = progress / elapsed;
  if (progress > 0 && pastBorder(pace - onTrack) >= 0) return "On track";
  return progress > 0 && pastBorder(pace - behind) >= 0 ? "Behind" : "At risk";
}
