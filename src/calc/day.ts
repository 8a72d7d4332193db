import { dateMessages } from "./dateMessages";
import { InvalidInput } from "./errors";

/** Excel's serial of 31 December 9999, the last day that it knows. */
export const LAST_DAY = 2_958_465;

/** True for a serial number that is a date of Excel's: from 1 January 1900 to 31 December 9999. */
export function isDay(serial: number): boolean {
  return serial >= 1 && serial < LAST_DAY + 1;
}

/**
 * The day of a serial number without the time of day.
 *
 * @throws InvalidInput for a number that is no date of Excel's.
 * @example
 * wholeDay("Due", 46142.75) //=> 46142
 */
export function wholeDay(what: string, serial: number): number {
  if (!isDay(serial)) throw new InvalidInput(dateMessages.outOfRange(what, serial));
  return Math.floor(serial);
}
