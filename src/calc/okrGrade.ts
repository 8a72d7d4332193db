import { pastBorder } from "./border";
import type { RagStatus } from "./ragStatus";

/** What was promised: a stretch goal is good at 0.7, a commitment at 1. */
export type GoalKind = "stretch" | "committed";

export const GOAL_KINDS: readonly GoalKind[] = ["stretch", "committed"];

const LIMITS: Record<GoalKind, readonly [green: number, amber: number]> = {
  stretch: [0.7, 0.4],
  committed: [1, 0.9],
};

/**
 * Grades the score of a key result. Limits hold at equality.
 *
 * Source: J. Doerr, "Measure What Matters", and Google's re:Work, with the gaps closed.
 *
 * @param score - Share of the way; below 0 is Red, above 1 Green.
 * @example
 * okrGrade(0.7) //=> "Green"
 */
export function okrGrade(score: number, kind: GoalKind = "stretch"): RagStatus {
  const [green, amber] = LIMITS[kind];
  if (pastBorder(score - green) >= 0) return "Green";
  return pastBorder(score - amber) >= 0 ? "Amber" : "Red";
}
