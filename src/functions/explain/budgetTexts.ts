import { explain, type Explanation, type Formula } from "./explanation";

const MORE = "actual − plan";
const LESS = "plan − actual";

/** Written over plan and actual, one way round or the other. */
function byType(write: (difference: string) => string): Formula {
  const less = write(LESS);
  return { option: "type", otherwise: write(MORE), words: { expense: less, headcount: less, ratiolow: less } };
}

const TYPE =
  "Without a type: actual − plan. With a type positive is favorable: more revenue, assets and higher ratios; less expense, headcount and lower ratios.";
const DEFINITION = "Definition of management accounting";
const HORNGREN = "Horngren, Cost Accounting";

export const budgetTexts: Readonly<Record<string, Explanation>> = {
  VARIANCE: explain(
    "actual, plan, [type]",
    byType((difference) => difference),
    TYPE,
    DEFINITION,
  ),
  VARIANCEPCT: explain(
    "actual, plan, [type], [ifzero]",
    byType((difference) => `(${difference}) ÷ |plan|`),
    `Divided by the size of plan, not by plan, so the sign is the variance's for negative plans too. ${TYPE} A plan of 0 or blank has no percentage: ifzero, else #N/A.`,
    "CXO-Cockpit, variance formula",
  ),
  VARIANCESTATUS: explain(
    "actual, plan, [type], [tolerance]",
    byType(
      (difference) => `On plan where |${difference}| ≤ tolerance × |plan|, else Favorable where ${difference} > 0`,
    ),
    `Tolerance 0 if left out. ${TYPE}`,
    DEFINITION,
  ),
  MATERIAL: explain(
    "actual, plan, [pct], [amount], [rule]",
    {
      option: "rule",
      otherwise: "|actual − plan| > pct × |plan| or |actual − plan| > amount",
      words: { and: "|actual − plan| > pct × |plan| and |actual − plan| > amount" },
    },
    "Strictly beyond; one threshold is enough unless rule is and. A threshold that is left out is not tested.",
    "CXO-Cockpit, variance threshold",
  ),
  REMAINING: explain(
    "plan, actual, [committed]",
    "plan − actual − committed",
    "Blank committed counts as nothing.",
    DEFINITION,
  ),
  BUDGETUSED: explain("actual, plan", "actual ÷ plan", "A plan of 0 has no share: #N/A.", DEFINITION),
  PACE: explain("actual, plan, elapsed", "(actual ÷ plan) ÷ elapsed", "Over 1 is spending ahead of time.", DEFINITION),
  YTD: explain("values, period", "Sum of the first period of values", "Blanks are skipped.", DEFINITION),
  YTG: explain("values, period", "Sum of values after the first period", "Blanks are skipped.", DEFINITION),
  RUNRATE: explain(
    "actuals, [closed], [periods]",
    "Sum of the first closed actuals ÷ closed × periods",
    "Closed: the periods with an amount if left out. Periods: 12 if left out.",
    DEFINITION,
  ),
  FULLYEAR: explain(
    "actuals, plan, closed, [method]",
    {
      option: "method",
      otherwise: "actuals to date + plan of the periods after closed",
      words: {
        runrate: "actuals to date ÷ closed × number of periods in plan",
        phased: "plan of the year × actuals to date ÷ plan to date",
      },
    },
    "Methods plan (default), runrate and phased.",
    DEFINITION,
  ),
  PHASE: explain(
    "total, profile, [decimals]",
    "total × weight ÷ sum of profile, rounded down, the units left over to the largest remainders",
    "Decimals: 2 if left out. The parts add up to the total.",
    "Largest remainder (Hamilton's method)",
  ),
  CAGR: explain(
    "begin, end, periods",
    "(end ÷ begin)^(1 ÷ periods) − 1",
    "Compound rate for each period, as Excel's RRI.",
    DEFINITION,
  ),
  BRIDGE: explain(
    "labels, plan, actual, [type], [top]",
    "actual − plan of each line, the largest first; the rest as Other",
    "A blank counts as nothing. Lines of one kind stand as they are; where revenue and expense meet, expense counts negative.",
    DEFINITION,
  ),
  FLEXBUDGET: explain(
    "actual_units, plan_units, variable, fixed",
    "variable × actual_units ÷ plan_units + fixed",
    "Variable is the planned amount in all, not for each unit.",
    HORNGREN,
  ),
  FLEXVARIANCE: explain(
    "actual, plan",
    "Flexible budget: (price − planned price) × units and so on; sales volume: planned margin × (units − planned units)",
    "Positive is favorable to the result.",
    `${HORNGREN}, ch. 7`,
  ),
  MIXVARIANCE: explain(
    "plan_units, actual_units, margin",
    "Quantity: (total actual − total planned) × planned mix × margin; mix: (actual units − total actual × planned mix) × margin",
    "Mix at total quantity, not at the product's own.",
    `${HORNGREN}, ch. 14`,
  ),
  PVM: explain(
    "plan_price, plan_qty, actual_price, actual_qty",
    "Price: (actual_price − plan_price) × actual_qty; volume: more units × planned average price; mix: the rest",
    "Price at actual quantity. New and discontinued products stand apart. The residual is 0.",
    DEFINITION,
  ),
};
