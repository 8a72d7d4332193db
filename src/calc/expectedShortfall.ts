import { InvalidInput, NotAvailable } from "./errors";
import { percentile } from "./percentile";
import { riskMessages } from "./riskMessages";
import { roundHalfAway } from "./round";
import { mean } from "./sum";

/** Which values are the tail: those strictly below the value at risk, or those up to its place in rank order. */
export type TailRule = "below" | "index";

export const TAIL_RULES: readonly TailRule[] = ["below", "index"];

const USUAL_TAIL = 0.05;

/**
 * The result that is undercut with the probability of the tail: Excel's PERCENTILE.INC.
 *
 * @param values - Results or returns, losses negative, one or more. Not changed.
 * @param tail - Share of the worst cases: 0.05 if left out.
 * @throws NotAvailable for no values, InvalidInput for a tail outside 0 to 1.
 * @example
 * valueAtRisk([1, 2], 0.3) //=> 1.3
 */
export function valueAtRisk(values: ArrayLike<number>, tail = USUAL_TAIL): number {
  return percentile(values, tail);
}

/**
 * What the tail comes to on average: the mean of the worst results.
 *
 * Sources: rule "below" is the historical method of the R package PerformanceAnalytics, "index" that of empyrical.
 *
 * @param values - Results or returns, losses negative, one or more. Not changed.
 * @param tail - Share of the worst cases: 0.05 if left out.
 * @param rule - "below" (default): values strictly below the value at risk; "index": the values up to rank tail · (n − 1).
 * @throws NotAvailable for no values or an empty tail, InvalidInput for a tail outside 0 to 1.
 * @example
 * expectedShortfall([-9, -7, -5, 1], 0.4, "index") //=> -8
 */
export function expectedShortfall(values: ArrayLike<number>, tail = USUAL_TAIL, rule: TailRule = "below"): number {
  if (values.length === 0) throw new NotAvailable(riskMessages.noValues);
  if (!(tail >= 0 && tail <= 1)) throw new InvalidInput(riskMessages.probability("Tail", tail));
  const worst = rule === "index" ? lowest(values, tail) : below(values, valueAtRisk(values, tail));
  if (worst.length === 0) throw new NotAvailable(riskMessages.emptyTail);
  return mean(worst);
}

/** The values of ranks 0 to tail · (n − 1), of which 0.29 · 100 is 29 although doubles make it a little less. */
function lowest(values: ArrayLike<number>, tail: number): Float64Array {
  const rank = Math.floor(roundHalfAway(tail * (values.length - 1), 9));
  return Float64Array.from(values)
    .sort()
    .subarray(0, rank + 1);
}

function below(values: ArrayLike<number>, limit: number): Float64Array {
  return Float64Array.from(values).filter((value) => value < limit);
}
