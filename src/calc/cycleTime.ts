import { deliveryMessages } from "./deliveryMessages";
import { InvalidInput } from "./errors";
import { daysBetween, type DayCount, type Holidays } from "./workdays";

/**
 * Days from the start of an item to its end, both counted: what is finished on its first day took 1.
 *
 * @throws InvalidInput where it is finished before it is started.
 * @example
 * cycleTime(46031, 46034) //=> 4
 */
export function cycleTime(started: number, finished: number, count?: DayCount, holidays?: Holidays): number {
  if (finished < started) throw new InvalidInput(deliveryMessages.finishedFirst(started, finished));
  return daysBetween(started, finished, count, holidays);
}
