import { budgetUsed } from "../calc/budgetUsed";
import { NotAvailable } from "../calc/errors";
import { isMaterial } from "../calc/material";
import { messages } from "../calc/messages";
import { pace } from "../calc/pace";
import { remaining } from "../calc/remaining";
import { variance } from "../calc/variance";
import { variancePercent } from "../calc/variancePercent";
import { varianceStatus } from "../calc/varianceStatus";
import {
  accountTypes,
  CellError,
  eachItem,
  inCells,
  numbers,
  oneCell,
  numbersOrBlanks,
  optionalNumbers,
  withinLimits,
  words,
} from "./cells";

const MATERIAL_RULES: readonly ("or" | "and")[] = ["or", "and"];

/**
 * How far actual is from plan: actual − plan. With a type, positive is favorable.
 * @customfunction VARIANCE
 * @helpurl https://localhost:3000/help/variance.html
 * @param actual Actual amounts: a cell or a range.
 * @param plan Planned amounts of the same shape, or one for all.
 * @param [type] expense, revenue, asset, headcount, ratio (higher is better) or ratiolow (lower is better). Without it: actual − plan.
 * @returns One variance an item, "" where actual or plan is blank.
 * @example COO.VARIANCE(120,100,"expense") //=> -20
 */
export function VARIANCE(actual: unknown[][], plan: unknown[][], type?: unknown[][]): unknown[][] {
  return eachItem(() => [numbers("Actual", actual), numbers("Plan", plan), accountTypes(type)], variance);
}

/**
 * Variance as a share of the size of plan; its sign always is the variance's.
 * @customfunction VARIANCEPCT
 * @helpurl https://localhost:3000/help/variancepct.html
 * @param actual Actual amounts: a cell or a range.
 * @param plan Planned amounts of the same shape, or one for all.
 * @param [type] expense, revenue, asset, headcount, ratio or ratiolow, as in VARIANCE.
 * @param [ifzero] What to show where the plan is 0 or blank, such as "n.m."; without it #N/A.
 * @returns A share an item, 0.2 for 20 %; "" where actual is blank.
 * @example COO.VARIANCEPCT(-80,-100) //=> 0.2
 */
export function VARIANCEPCT(
  actual: unknown[][],
  plan: unknown[][],
  type?: unknown[][],
  ifzero?: unknown[][],
): unknown[][] {
  return inCells(() => {
    const shown = oneCell("Ifzero", ifzero);
    return eachItem(
      () => [numbers("Actual", actual), numbersOrBlanks("Plan", plan), accountTypes(type)],
      (actual, plan = 0, type) => {
        if (plan !== 0) return variancePercent(actual, plan, type);
        if (shown instanceof CellError) throw shown;
        if (shown === undefined) throw new NotAvailable(messages.planIsZero);
        return shown;
      },
    );
  });
}

/**
 * Says whether a variance is good news: "Favorable", "Unfavorable" or "On plan".
 * @customfunction VARIANCESTATUS
 * @helpurl https://localhost:3000/help/variancestatus.html
 * @param actual Actual amounts: a cell or a range.
 * @param plan Planned amounts of the same shape, or one for all.
 * @param [type] expense, revenue, asset, headcount, ratio or ratiolow. Without it more than plan is favorable.
 * @param [tolerance] Share of plan that still counts as on plan: 0.05 for 5 %. Default 0.
 * @returns One word an item, "" where actual or plan is blank.
 * @example COO.VARIANCESTATUS(120,100,"expense",0.05) //=> "Unfavorable"
 */
export function VARIANCESTATUS(
  actual: unknown[][],
  plan: unknown[][],
  type?: unknown[][],
  tolerance?: unknown[][],
): unknown[][] {
  return eachItem(
    () => [
      numbers("Actual", actual),
      numbers("Plan", plan),
      accountTypes(type),
      optionalNumbers("Tolerance", tolerance),
    ],
    (actual, plan, type, tolerance = 0) =>
      varianceStatus(actual, plan, type, withinLimits("Tolerance", tolerance, { least: 0 })),
  );
}

/**
 * TRUE where a variance is strictly beyond the thresholds, in either direction.
 * @customfunction MATERIAL
 * @helpurl https://localhost:3000/help/material.html
 * @param actual Actual amounts: a cell or a range.
 * @param plan Planned amounts of the same shape, or one for all.
 * @param [pct] Threshold as a share of the size of plan: 0.05 for 5 %.
 * @param [amount] Threshold as an amount.
 * @param [rule] or (default): beyond one threshold is enough; and: beyond both.
 * @returns TRUE or FALSE an item, "" where actual or plan is blank.
 * @example COO.MATERIAL(110,100,0.09,15,"and") //=> FALSE
 */
export function MATERIAL(
  actual: unknown[][],
  plan: unknown[][],
  pct?: unknown[][],
  amount?: unknown[][],
  rule?: unknown[][],
): unknown[][] {
  return eachItem(
    () => [
      numbers("Actual", actual),
      numbers("Plan", plan),
      optionalNumbers("Pct", pct),
      optionalNumbers("Amount", amount),
      words("Rule", rule, MATERIAL_RULES),
    ],
    (actual, plan, share, amount, rule) => {
      if (share !== undefined) withinLimits("Pct", share, { least: 0 });
      if (amount !== undefined) withinLimits("Amount", amount, { least: 0 });
      return isMaterial(actual, plan, { share, amount, rule });
    },
  );
}

/**
 * What is left of a plan: plan − actual − committed.
 * @customfunction REMAINING
 * @helpurl https://localhost:3000/help/remaining.html
 * @param plan Planned amounts: a cell or a range.
 * @param actual Actual amounts of the same shape, or one for all.
 * @param [committed] Ordered but not yet in actual; blank counts as nothing.
 * @returns One amount an item, "" where plan or actual is blank.
 * @example COO.REMAINING(1000,600,150) //=> 250
 */
export function REMAINING(plan: unknown[][], actual: unknown[][], committed?: unknown[][]): unknown[][] {
  return eachItem(
    () => [numbers("Plan", plan), numbers("Actual", actual), optionalNumbers("Committed", committed)],
    remaining,
  );
}

/**
 * Share of the plan that is spent: actual ÷ plan.
 * @customfunction BUDGETUSED
 * @helpurl https://localhost:3000/help/budgetused.html
 * @param actual Actual amounts: a cell or a range.
 * @param plan Planned amounts of the same shape, or one for all. 0 gives #N/A.
 * @returns A share an item, "" where actual or plan is blank.
 * @example COO.BUDGETUSED(45,60) //=> 0.75
 */
export function BUDGETUSED(actual: unknown[][], plan: unknown[][]): unknown[][] {
  return eachItem(() => [numbers("Actual", actual), numbers("Plan", plan)], budgetUsed);
}

/**
 * Share of budget used for each share of time elapsed. Over 1 is spending ahead of time.
 * @customfunction PACE
 * @helpurl https://localhost:3000/help/pace.html
 * @param actual Actual amounts: a cell or a range.
 * @param plan Planned amounts for the whole time, of the same shape, or one for all. 0 gives #N/A.
 * @param elapsed Share of the time that has elapsed, 0 to 1: 0.5 at mid-year. 0 gives #N/A.
 * @returns One ratio an item, "" where an input is blank.
 * @example COO.PACE(60,100,0.5) //=> 1.2
 */
export function PACE(actual: unknown[][], plan: unknown[][], elapsed: unknown[][]): unknown[][] {
  return eachItem(
    () => [numbers("Actual", actual), numbers("Plan", plan), numbers("Elapsed", elapsed)],
    (actual, plan, elapsed) => pace(actual, plan, withinLimits("Elapsed", elapsed, { least: 0, most: 1 })),
  );
}
