import { NotAvailable } from "./errors";
import { kpiMessages } from "./kpiMessages";

/**
 * A score from 0 to 10: two thirds at the goal, one third at the red flag, straight between and beyond. Where the goal is
 * below the red flag, lower is better.
 *
 * Source: Spider Impact's goal and red flag scoring.
 *
 * @throws NotAvailable where goal and red flag are the same.
 * @example
 * kpiScore(600, 700, 500) //=> 5
 */
export function kpiScore(actual: number, goal: number, redFlag: number): number {
  if (goal === redFlag) throw new NotAvailable(kpiMessages.goalIsRedFlag);
  const score = (10 + (10 * (actual - redFlag)) / (goal - redFlag)) / 3;
  return Math.min(10, Math.max(0, score));
}
