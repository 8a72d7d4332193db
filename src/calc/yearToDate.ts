import { InvalidInput } from "./errors";
import { messages } from "./messages";
import { exactSum } from "./sum";

/** Amounts by period in order; `null` is a period that is not reported. */
export type PeriodAmounts = readonly (number | null)[];

/**
 * Sum of the first periods of a year.
 *
 * @param amounts - Amounts by period; blanks are skipped.
 * @param period - How many periods count.
 * @throws InvalidInput where there are fewer periods than asked for.
 * @example
 * yearToDate([95, 120, 118, 140], 2) //=> 215
 */
export function yearToDate(amounts: PeriodAmounts, period: number): number {
  return sumPresent(amounts.slice(0, checkedPeriod("Period", amounts, period)));
}

/** Sum of the periods after the first ones: year to go. */
export function yearToGo(amounts: PeriodAmounts, period: number): number {
  return sumPresent(amounts.slice(checkedPeriod("Period", amounts, period)));
}

/** The period again, if it is a count of periods that are there. */
export function checkedPeriod(name: string, amounts: PeriodAmounts, period: number): number {
  if (!Number.isInteger(period)) throw new InvalidInput(messages.notWhole(name, period));
  if (period < 0) throw new InvalidInput(messages.tooSmall(name, period, 0));
  if (period > amounts.length) throw new InvalidInput(messages.periodsBeyond(name, period, amounts.length));
  return period;
}

export function sumPresent(amounts: PeriodAmounts): number {
  return exactSum(amounts.filter((amount): amount is number => amount !== null));
}
