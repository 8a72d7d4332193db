import { costPerformance, schedulePerformance } from "./earnedValue";
import { InvalidInput, NotAvailable } from "./errors";
import { messages } from "./messages";

/** How the rest of the work is taken to go: as the work so far, as budgeted, or as cost and schedule so far together. */
export type EstimateMethod = "cpi" | "budget" | "combined";

/** Where a project stands, all in money. */
export interface ProjectStatus {
  budgetAtCompletion: number;
  earned: number;
  actualCost: number;
  /** Planned value, which only "combined" needs. */
  planned?: number;
}

/**
 * What a project will cost in the end.
 *
 * @throws NotAvailable before anything is earned, where the method goes by what was earned.
 * @example
 * estimateAtCompletion({ budgetAtCompletion: 100000, earned: 35000, actualCost: 63000 }, "budget") //=> 128000
 */
export function estimateAtCompletion(status: ProjectStatus, method: EstimateMethod = "cpi"): number {
  const { budgetAtCompletion, earned, actualCost, planned } = status;
  if (method === "budget") return actualCost + budgetAtCompletion - earned;
  if (earned === 0) throw new NotAvailable(messages.nothingEarnedYet);
  const costIndex = costPerformance(earned, actualCost);
  if (method === "cpi") return budgetAtCompletion / costIndex;
  if (planned === undefined) throw new InvalidInput(messages.missing("Pv"));
  return actualCost + (budgetAtCompletion - earned) / (costIndex * schedulePerformance(earned, planned));
}

/** What the rest of the work will cost: estimate at completion − spent. */
export function estimateToComplete(status: ProjectStatus, method?: EstimateMethod): number {
  return estimateAtCompletion(status, method) - status.actualCost;
}

/** What will be left of the budget, or missing: budget − estimate at completion. */
export function varianceAtCompletion(status: ProjectStatus, method?: EstimateMethod): number {
  return status.budgetAtCompletion - estimateAtCompletion(status, method);
}
