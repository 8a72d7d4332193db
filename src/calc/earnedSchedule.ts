import { InvalidInput } from "./errors";
import { messages } from "./messages";

/**
 * The time at which the value earned by now was planned to be earned, in periods (Lipke): below the time elapsed, the work
 * is late.
 *
 * @param planned - Cumulative planned value at the end of each period, never falling.
 * @param earned - Earned value.
 * @returns 0 where nothing is earned, the last period once all is.
 * @example
 * earnedSchedule([10, 25, 45], 35) //=> 2.5
 */
export function earnedSchedule(planned: readonly number[], earned: number): number {
  for (let at = 0; at < planned.length; at++) {
    if (planned[at] < (at === 0 ? 0 : planned[at - 1])) throw new InvalidInput(messages.notCumulative(at + 1));
  }
  if (earned < 0) throw new InvalidInput(messages.tooSmall("Ev", earned, 0));
  if (earned === 0) return 0;
  let complete = 0;
  while (complete < planned.length && planned[complete] <= earned) complete += 1;
  if (complete === planned.length) return planned.length;
  const before = complete === 0 ? 0 : planned[complete - 1];
  return complete + (earned - before) / (planned[complete] - before);
}
