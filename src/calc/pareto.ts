import { InvalidInput, NotAvailable } from "./errors";
import { kpiMessages } from "./kpiMessages";
import { largestFirst } from "./ranking";
import { runningSums } from "./runningSums";
import { exactSum } from "./sum";

/** An amount with its name. */
export interface LabeledAmount {
  label: string;
  amount: number;
}

/** A line of a Pareto list. */
export interface ParetoLine extends LabeledAmount {
  /** Amounts up to here, and their share of all. */
  running: number;
  share: number;
}

/**
 * Sorts amounts from the largest down and runs up what they come to; equal amounts keep their order.
 *
 * @param amounts - 0 or more, in one unit. Not changed.
 * @throws InvalidInput for a negative amount, NotAvailable where all add up to 0.
 * @example
 * pareto([{ label: "a", amount: 1 }, { label: "b", amount: 3 }])[0].share //=> 0.75
 */
export function pareto(amounts: readonly LabeledAmount[]): ParetoLine[] {
  const negative = amounts.find(({ amount }) => !(amount >= 0));
  if (negative) throw new InvalidInput(kpiMessages.negativeAmount(negative.label, negative.amount));
  const whole = exactSum(amounts.map(({ amount }) => amount));
  if (whole === 0) throw new NotAvailable(kpiMessages.nothingToShare);
  const sorted = largestFirst(amounts.map(({ amount }) => amount)).map((index) => amounts[index]);
  const running = runningSums(sorted.map(({ amount }) => amount));
  return sorted.map((line, index) => ({ ...line, running: running[index], share: running[index] / whole }));
}
