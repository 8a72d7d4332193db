import { InvalidInput, NotAvailable } from "./errors";
import { messages } from "./messages";

/**
 * Compound growth rate for each period (CAGR, Excel's RRI).
 *
 * @param periods - Number of periods between the two amounts, more than 0.
 * @throws NotAvailable where the amounts have different signs or the first is 0.
 * @example
 * growthRate(1, 3, 10) //=> 0.11612317403390437
 */
export function growthRate(begin: number, end: number, periods: number): number {
  if (periods <= 0) throw new InvalidInput(messages.notPositive("Periods", periods));
  if (begin === 0 || end / begin < 0) throw new NotAvailable(messages.noGrowthRate);
  return (end / begin) ** (1 / periods) - 1;
}
