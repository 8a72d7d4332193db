import { InvalidInput } from "./errors";
import { lognormalMean } from "./lognormal";
import { riskMessages } from "./riskMessages";

/**
 * The loss to expect in a year: events a year times the mean loss of one event, which is lognormal.
 *
 * @param frequency - Events a year, 0 or more.
 * @param low - Low end of the 90 % range of one event's loss, above 0.
 * @param high - High end of that range.
 * @throws InvalidInput for a negative frequency, or as `lognormalMean`.
 * @example
 * annualLossExpectancy(2, 500, 500) //=> 1000
 */
export function annualLossExpectancy(frequency: number, low: number, high: number): number {
  if (!(frequency >= 0)) throw new InvalidInput(riskMessages.frequency(frequency));
  return frequency * lognormalMean(low, high);
}
