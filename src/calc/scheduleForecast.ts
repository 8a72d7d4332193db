import { deliveryMessages } from "./deliveryMessages";
import { earnedSchedule } from "./earnedSchedule";
import { InvalidInput, NotAvailable } from "./errors";
import { messages } from "./messages";

/** How the rest of a plan is expected to go: as so far, as planned, or at a performance of one's own. */
export type FuturePerformance = "spi" | "one" | number;

/** Where a project stands in time, in periods; `NotAvailable` where a question has no answer. */
export interface ScheduleForecast {
  earnedSchedule: number;
  variance: number;
  index: number | NotAvailable;
  duration: number | NotAvailable;
  toComplete: number | NotAvailable;
}

/**
 * Earned schedule against the time that is gone: the index stays meaningful to the end, where that in money goes to 1.
 *
 * Source: W. Lipke and K. Henderson, earned schedule.
 *
 * @throws NotAvailable where no time is gone.
 * @example
 * timeIndex([10, 20, 30, 40], 15, 2) //=> 0.75
 */
export function timeIndex(planned: readonly number[], earned: number, at: number): number {
  if (at < 0) throw new InvalidInput(messages.tooSmall("At", at, 0));
  if (at === 0) throw new NotAvailable(deliveryMessages.noTime);
  return earnedSchedule(planned, earned) / at;
}

/**
 * Earned schedule, and the duration that it forecasts: the time gone and the rest of the plan at the performance to come.
 *
 * @param planned - Cumulative planned value, one a period.
 * @param at - Periods gone.
 * @example
 * scheduleForecast([10, 20, 30, 40], 15, 2).duration //=> 5.333333333333333
 */
export function scheduleForecast(
  planned: readonly number[],
  earned: number,
  at: number,
  performance: FuturePerformance = "spi",
): ScheduleForecast {
  if (typeof performance === "number" && !(performance > 0)) {
    throw new InvalidInput(deliveryMessages.performance(String(performance)));
  }
  if (at < 0) throw new InvalidInput(messages.tooSmall("At", at, 0));
  const schedule = earnedSchedule(planned, earned);
  const index = at === 0 ? new NotAvailable(deliveryMessages.noTime) : schedule / at;
  return {
    earnedSchedule: schedule,
    variance: schedule - at,
    index,
    duration: schedule === 0 ? new NotAvailable(deliveryMessages.nothingEarned) : duration(),
    toComplete: toComplete(),
  };

  function duration(): number | NotAvailable {
    const rate = performance === "spi" ? index : performance === "one" ? 1 : performance;
    if (rate instanceof NotAvailable) return rate;
    return performance === "spi" ? planned.length / rate : at + (planned.length - schedule) / rate;
  }

  function toComplete(): number | NotAvailable {
    if (schedule === 0) return new NotAvailable(deliveryMessages.nothingEarned);
    if (at >= planned.length) return new NotAvailable(deliveryMessages.planIsOver);
    return (planned.length - schedule) / (planned.length - at);
  }
}
