import { budgetStart } from "../../trackers/budget/budgetStart";
import { defaultBudgetOptions } from "../../trackers/budget/options";
import { inputSheet } from "../../trackers/kit/start/inputSheet";
import { buildOn, describePlan } from "../actions/budget";
import { startInput } from "../actions/startInput";
import type { Built } from "../actions/types";
import { choose } from "../actions/workbook";

/** What a start without a budget adds to the workbook, in words. */
export function describeBudgetStart(today: number): string {
  const { grid } = inputSheet(budgetStart, today, { sheets: [], names: [], tables: [] });
  return describePlan(choose({ grid }, {}), defaultBudgetOptions, 1, 1);
}

/** Builds an input sheet for a budget with example lines, and the tracker over it. Both or neither. */
export async function startBudget(today: number): Promise<Built> {
  const { workbook, sheet, grid } = await startInput(budgetStart, today);
  return buildOn(workbook, choose({ grid }, {}), defaultBudgetOptions, sheet);
}
