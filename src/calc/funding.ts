import { pastBorder } from "./border";
import { InvalidInput } from "./errors";
import { innovationMessages } from "./innovationMessages";
import { largestFirst } from "./ranking";

/** Where the money ends: at the first that does not fit, or going on to smaller ones. */
export type FundingRule = "line" | "fill";

export const FUNDING_RULES: readonly FundingRule[] = ["line", "fill"];

/**
 * Which ideas a budget pays for, down the ranking by value ÷ cost; equal ones in their order. A ranking is no optimization: another
 * choice may be worth more.
 *
 * @param values - What each idea is worth, in any unit; NaN where it is not known, which leaves the idea out.
 * @param costs - What each costs, in another; NaN as above.
 * @returns `undefined` for those left out. Without value: false; without cost: true.
 * @throws InvalidInput for a negative cost.
 * @example
 * funded([40, 30, 4], [10, 20, 4], 15) //=> [true, false, false]
 */
export function funded(
  values: ArrayLike<number>,
  costs: ArrayLike<number>,
  budget: number,
  rule: FundingRule = "line",
): (boolean | undefined)[] {
  const answers = new Array<boolean | undefined>(values.length).fill(undefined);
  const [contested, rates]: [number[], number[]] = [[], []];
  for (let at = 0; at < values.length; at++) {
    const [value, cost] = [values[at], costs[at]];
    if (value !== value || cost !== cost) continue;
    if (cost < 0) throw new InvalidInput(innovationMessages.negativeCost(at + 1, cost));
    answers[at] = value > 0 && cost === 0;
    if (!(value > 0 && cost > 0)) continue;
    contested.push(at);
    rates.push(value / cost);
  }
  let spent = 0;
  for (const place of largestFirst(rates)) {
    const at = contested[place];
    const cost = costs[at];
    const fits = pastBorder(spent + cost - budget, budget) <= 0;
    if (fits) {
      spent += cost;
      answers[at] = true;
    } else if (rule === "line") break;
  }
  return answers;
}
