import { concentration } from "../calc/concentration";
import { InvalidInput } from "../calc/errors";
import { expectedCommercialValue } from "../calc/expectedCommercialValue";
import { messages } from "../calc/messages";
import { riceScore } from "../calc/rice";
import { PROBABILITY_KINDS, riskAdjustedValue } from "../calc/riskAdjustedValue";
import { alongside, eachItem, neededNumber, numbers, numbersOrBlanks, oneWord, presentNumbers } from "./cells";
import { single } from "./single";

/**
 * RICE score of an idea: reach × impact × confidence ÷ effort.
 * @customfunction RICE
 * @helpurl https://localhost:3000/help/rice.html
 * @param reach People or cases reached in a period: a cell or a range.
 * @param impact How much it does for each, such as 0.25 to 3.
 * @param confidence 0 to 1.
 * @param effort Person-months or another unit, the same for all.
 * @returns One score an item, "" where an input is blank.
 * @example COO.RICE(5000,2,0.8,2) //=> 4000
 */
export function RICE(
  reach: unknown[][],
  impact: unknown[][],
  confidence: unknown[][],
  effort: unknown[][],
): unknown[][] {
  return eachItem(
    () => [
      numbers("Reach", reach),
      numbers("Impact", impact),
      numbers("Confidence", confidence),
      numbers("Effort", effort),
    ],
    riceScore,
  );
}

/**
 * Expected commercial value of a project: (NPV × Pcs − C) × Pts − D.
 * @customfunction ECV
 * @helpurl https://localhost:3000/help/ecv.html
 * @param npv Net present value of the product's future earnings: a cell or a range.
 * @param pcs Probability of commercial success, 0 to 1.
 * @param c Cost of commercialization.
 * @param pts Probability of technical success, 0 to 1.
 * @param d Cost of development that is left.
 * @returns One amount an item, "" where an input is blank.
 * @example COO.ECV(40,0.6,8,0.5,5) //=> 3
 */
export function ECV(npv: unknown[][], pcs: unknown[][], c: unknown[][], pts: unknown[][], d: unknown[][]): unknown[][] {
  return eachItem(
    () => [numbers("Npv", npv), numbers("Pcs", pcs), numbers("C", c), numbers("Pts", pts), numbers("D", d)],
    expectedCommercialValue,
  );
}

/**
 * Risk-adjusted net present value: cash flows × their probabilities, discounted from the first, which is now.
 * @customfunction RNPV
 * @helpurl https://localhost:3000/help/rnpv.html
 * @param cashflows Cash flows, one a period, the first is now. A blank is no flow.
 * @param probabilities Probability that the project gets as far as each flow, 0 to 1, or one for all.
 * @param rate Discount rate a period: 0.1 for 10 %.
 * @param [kind] cumulative (default): the chance to get as far as each flow; stage: each given the one before, multiplied up.
 * @returns An amount in the unit of the cash flows.
 * @example COO.RNPV({-10,44},{1,0.5},0.1) //=> 10
 */
export function RNPV(
  cashflows: unknown[][],
  probabilities: unknown[][],
  rate: unknown[][],
  kind?: unknown[][],
): unknown[][] {
  return single(() => {
    const meaning = oneWord("Kind", kind, PROBABILITY_KINDS);
    const periods = alongside<[number, number]>(
      numbersOrBlanks("Cashflows", cashflows),
      numbersOrBlanks("Probabilities", probabilities),
    );
    const flows = periods.map(([amount = 0, probability]) => {
      if (amount !== 0 && probability === undefined) throw new InvalidInput(messages.missing("A probability"));
      return { amount, probability: probability ?? (meaning === "stage" ? 1 : 0) };
    });
    return riskAdjustedValue(flows, neededNumber("Rate", rate), meaning);
  });
}

/**
 * Concentration of a market or of suppliers (Herfindahl–Hirschman): the sum of squared shares in percent.
 * @customfunction HHI
 * @helpurl https://localhost:3000/help/hhi.html
 * @param shares Shares or amounts of all that there are, in any unit: a range. Each counts as its part of their sum.
 * @returns From near 0 to 10,000 for one alone.
 * @example COO.HHI({30;50;20}) //=> 3800
 */
export function HHI(shares: unknown[][]): unknown[][] {
  return single(() => concentration(presentNumbers("Shares", shares)));
}
