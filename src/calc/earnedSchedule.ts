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
  planned.forEach((value, at) => {
    if (value < (planned[at - 1] ?? 0)) throw new InvalidInput(messages.notCumulative(at + 1));
  });
  if (earned < 0) throw new InvalidInput(messages.tooSmall("Ev", earned, 0));
  if (earned === 0) return 0;
  const complete = planned.filter((value) => value <= earned).length;
  if (complete === planned.length) return planned.length;
  const before = planned[complete - 1] ?? 0;
  return complete + (earned - before) / (planned[complete] - before);
}
