import { pastBorder } from "./border";
import { InvalidInput } from "./errors";
import { innovationMessages } from "./innovationMessages";
import { largestFirst } from "./ranking";

/** Where the money ends: at the first that does not fit, or going on to smaller ones. */
export type FundingRule = "line" | "fill";

export const FUNDING_RULES: readonly FundingRule[] = ["line", "fill"];

/** An idea with what it is worth and what it costs, in any units. */
export interface Candidate {
  value: number;
  cost: number;
}

/**
 * Which ideas a budget pays for, down the ranking by value ÷ cost; equal ones in their order. A ranking is no optimization: another
 * choice may be worth more.
 *
 * @param candidates - `null` for one that is not complete, which is left out.
 * @returns `undefined` for those left out. Without value: false; without cost: true.
 * @throws InvalidInput for a negative cost.
 * @example
 * funded([{ value: 40, cost: 10 }, { value: 30, cost: 20 }, { value: 4, cost: 4 }], 15) //=> [true, false, false]
 */
export function funded(
  candidates: readonly (Candidate | null)[],
  budget: number,
  rule: FundingRule = "line",
): (boolean | undefined)[] {
  const answers = candidates.map((candidate, at) => {
    if (candidate === null) return undefined;
    if (!(candidate.cost >= 0)) throw new InvalidInput(innovationMessages.negativeCost(at + 1, candidate.cost));
    return candidate.value > 0 && candidate.cost === 0;
  });
  const contested = candidates.flatMap((candidate, at) =>
    candidate !== null && candidate.value > 0 && candidate.cost > 0 ? [{ cost: candidate.cost, at }] : [],
  );
  const rates = contested.map(({ cost, at }) => (candidates[at]?.value ?? 0) / cost);
  let spent = 0;
  for (const place of largestFirst(rates)) {
    const { cost, at } = contested[place];
    const fits = pastBorder(spent + cost - budget, budget) <= 0;
    if (fits) {
      spent += cost;
      answers[at] = true;
    } else if (rule === "line") break;
  }
  return answers;
}
