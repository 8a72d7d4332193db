import { cycleTime } from "../calc/cycleTime";
import { elapsed } from "../calc/elapsed";
import { InvalidInput } from "../calc/errors";
import { deliveryMessages } from "../calc/deliveryMessages";
import { scheduleForecast, timeIndex, type FuturePerformance } from "../calc/scheduleForecast";
import { slipSoFar } from "../calc/slip";
import { itemsFinished, periodsToFinish, USUAL_CONFIDENCE } from "../calc/throughput";
import { DAY_COUNTS } from "../calc/workdays";
import {
  days,
  eachItem,
  holidaysIn,
  inCells,
  itemOrError,
  neededNumber,
  numbers,
  oneCell,
  oneDay,
  oneNumber,
  optionalDays,
  optionalNumbers,
  plannedValues,
  presentNumbers,
  shaped,
  stopAtErrors,
  words,
} from "./cells";

/**
 * Share of a period that is gone on a day, both ends counted: (asof − start + 1) ÷ (finish − start + 1), from 0 to 1.
 * @customfunction ELAPSED
 * @helpurl https://localhost:3000/help/elapsed.html
 * @param start First days: a cell or a range of dates.
 * @param finish Last days, of the same shape.
 * @param asof The day asked for, such as TODAY().
 * @param [daycount] calendar (default), or workdays: Monday to Friday without holidays.
 * @param [holidays] Days that are no working days: a range of dates.
 * @returns A share an item, "" where a date is blank; #N/A where no working day lies in the period.
 * @example COO.ELAPSED(46023,46032,46026) //=> 0.4
 */
export function ELAPSED(
  start: unknown[][],
  finish: unknown[][],
  asof: unknown[][],
  daycount?: unknown[][],
  holidays?: unknown[][],
): unknown[][] {
  return inCells(() => {
    const free = holidaysIn(holidays);
    return eachItem(
      () => [days("Start", start), days("Finish", finish), days("Asof", asof), words("Daycount", daycount, DAY_COUNTS)],
      (start, finish, asOf, count) => elapsed(start, finish, asOf, count, free),
    );
  });
}

/**
 * Schedule performance in time: earned schedule ÷ the periods gone. Below 1 the work is late, to the end of the project.
 * @customfunction SPITIME
 * @helpurl https://localhost:3000/help/spitime.html
 * @param planned_cumulative Planned value as a running total, one a period; blanks at the end are left out.
 * @param ev Earned value.
 * @param at Periods gone, of the same shape as ev or one for all. 0 gives #N/A.
 * @returns An index an item, "" where ev or at is blank.
 * @example COO.SPITIME({10,20,30,40},15,2) //=> 0.75
 */
export function SPITIME(planned_cumulative: unknown[][], ev: unknown[][], at: unknown[][]): unknown[][] {
  return inCells(() => {
    const planned = plannedValues(planned_cumulative);
    return eachItem(
      () => [numbers("Ev", ev), numbers("At", at)],
      (earned, gone) => timeIndex(planned, earned, gone),
    );
  });
}

/**
 * Where a project stands in time and how long it will take, by earned schedule.
 * @customfunction SCHEDULEFORECAST
 * @helpurl https://localhost:3000/help/scheduleforecast.html
 * @param planned_cumulative Planned value as a running total, one a period; blanks at the end are left out.
 * @param ev Earned value.
 * @param at Periods gone.
 * @param [pf] How the rest goes: spi (default) as so far, one as planned, or a number above 0.
 * @returns Two columns: ES, SV(t), SPI(t), forecast duration and TSPI, in periods. #N/A where nothing is earned.
 * @example INDEX(COO.SCHEDULEFORECAST({10,20,30,40},20,4),4,2) //=> 8
 */
export function SCHEDULEFORECAST(
  planned_cumulative: unknown[][],
  ev: unknown[][],
  at: unknown[][],
  pf?: unknown[][],
): unknown[][] {
  return inCells(() => {
    const planned = plannedValues(planned_cumulative);
    const forecast = scheduleForecast(planned, neededNumber("Ev", ev), neededNumber("At", at), performance(pf));
    return [
      ["ES", forecast.earnedSchedule],
      ["SV(t)", forecast.variance],
      ["SPI(t)", itemOrError(() => forecast.index)],
      ["Forecast duration", itemOrError(() => forecast.duration)],
      ["TSPI", itemOrError(() => forecast.toComplete)],
    ];
  });
}

/**
 * When the rest will be finished, by the counts of the periods so far: exact, with no trials and no seed.
 * @customfunction FINISHFORECAST
 * @helpurl https://localhost:3000/help/finishforecast.html
 * @param counts Items finished in each period so far. A period without one is 0; a blank was not worked and is left out.
 * @param remaining Items to go, rounded up. 0 gives 0, or start.
 * @param [confidence] Chance to be done by then, above 0 and below 1. Default 0.85; a range gives one result each.
 * @param [start] Last day counted. With it the result is a date.
 * @param [days] Days of a period. Default 7.
 * @param [least] Periods with a finished item that there must be. Default 5.
 * @returns Periods, or dates as serial numbers; #N/A where too few periods are there or the end is over 10,000 periods away.
 * @example COO.FINISHFORECAST({3;5;4;2;6;4;5;3;7;4;5;6;3;4;5},40,{0.5,0.85,0.95}) //=> {9,10,11}
 */
export function FINISHFORECAST(
  counts: unknown[][],
  remaining: unknown[][],
  confidence?: unknown[][],
  start?: unknown[][],
  days?: unknown[][],
  least?: unknown[][],
): unknown[][] {
  return inCells(() => {
    const [past, items] = [presentNumbers("Counts", counts), neededNumber("Remaining", remaining)];
    const first = oneDay("Start", oneNumber("Start", start));
    const length = oneNumber("Days", days, { least: 1, whole: true }) ?? 7;
    const enough = oneNumber("Least", least, { least: 0, whole: true });
    return atConfidences(confidence, (confidences) =>
      periodsToFinish(Array.from(past), items, confidences, enough).map((periods) =>
        first === undefined ? periods : first + periods * length,
      ),
    );
  });
}

/**
 * How many items some periods will bring at least, by the counts of the periods so far: exact, with no trials and no seed.
 * @customfunction HOWMANY
 * @helpurl https://localhost:3000/help/howmany.html
 * @param counts Items finished in each period so far, as in FINISHFORECAST.
 * @param periods Periods to come: a whole number from 0.
 * @param [confidence] Chance to bring so many, above 0 and below 1. Default 0.85; a range gives one result each.
 * @param [least] Periods with a finished item that there must be. Default 5.
 * @returns Items, one number a confidence; #N/A where too few periods are there.
 * @example COO.HOWMANY({3;5;4;2;6;4;5;3;7;4;5;6;3;4;5},5,{0.5,0.85,0.95}) //=> {22,19,17}
 */
export function HOWMANY(
  counts: unknown[][],
  periods: unknown[][],
  confidence?: unknown[][],
  least?: unknown[][],
): unknown[][] {
  return inCells(() => {
    const [past, ahead] = [presentNumbers("Counts", counts), neededNumber("Periods", periods)];
    const enough = oneNumber("Least", least, { least: 0, whole: true });
    return atConfidences(confidence, (confidences) => itemsFinished(Array.from(past), ahead, confidences, enough));
  });
}

/**
 * Days from the start of an item to its end, both counted: finished on the first day is 1.
 * @customfunction CYCLETIME
 * @helpurl https://localhost:3000/help/cycletime.html
 * @param started Days of the start: a cell or a range of dates.
 * @param finished Days of the end, of the same shape; blank while open.
 * @param [daycount] calendar (default), or workdays: Monday to Friday without holidays.
 * @param [holidays] Days that are no working days: a range of dates.
 * @returns Days an item, "" while it is open.
 * @example COO.CYCLETIME(46031,46034,"workdays") //=> 2
 */
export function CYCLETIME(
  started: unknown[][],
  finished: unknown[][],
  daycount?: unknown[][],
  holidays?: unknown[][],
): unknown[][] {
  return inCells(() => {
    const free = holidaysIn(holidays);
    return eachItem(
      () => [days("Started", started), days("Finished", finished), words("Daycount", daycount, DAY_COUNTS)],
      (started, finished, count) => cycleTime(started, finished, count, free),
    );
  });
}

/**
 * Days that a date has slipped: late is positive, early negative. What is open has slipped once it is past.
 * @customfunction SLIP
 * @helpurl https://localhost:3000/help/slip.html
 * @param baseline Days as planned: a cell or a range of dates.
 * @param actual Days as they came, or as now expected; blank while open.
 * @param [asof] The day asked for; an open item is measured to it once it is past.
 * @param [daycount] calendar (default), or workdays: Monday to Friday without holidays.
 * @param [holidays] Days that are no working days: a range of dates.
 * @returns Days an item, "" where baseline is blank or an open item is not past.
 * @example COO.SLIP(46031,46034) //=> 3
 */
export function SLIP(
  baseline: unknown[][],
  actual: unknown[][],
  asof?: unknown[][],
  daycount?: unknown[][],
  holidays?: unknown[][],
): unknown[][] {
  return inCells(() => {
    const free = holidaysIn(holidays);
    return eachItem(
      () => [
        days("Baseline", baseline),
        { ...days("Actual", actual), optional: true },
        optionalDays("Asof", asof),
        words("Daycount", daycount, DAY_COUNTS),
      ],
      (baseline, actual, asOf, count) => slipSoFar(baseline, actual, asOf, count, free),
    );
  });
}

/** One result a confidence, in the confidences' shape, "" for a blank one. */
function atConfidences(raw: unknown, calculate: (confidences: number[]) => number[]): unknown[][] {
  const asked = optionalNumbers("Confidence", raw);
  stopAtErrors(asked);
  const only = asked.rows * asked.columns === 1 && asked.odd.has(0);
  const given = only ? [USUAL_CONFIDENCE] : Array.from(asked.items).filter((_, at) => !asked.odd.has(at));
  const results = calculate(given);
  let next = 0;
  return shaped(asked, (at) => (only || !asked.odd.has(at) ? results[next++] : ""));
}

function performance(raw: unknown): FuturePerformance | undefined {
  const cell = oneCell("Pf", raw);
  if (cell === undefined || cell === "") return undefined;
  const word = String(cell).trim().toLowerCase();
  if (word === "spi" || word === "one") return word;
  if (typeof cell === "string" || typeof cell === "number") return oneNumber("Pf", raw);
  if (cell instanceof Error) throw cell;
  throw new InvalidInput(deliveryMessages.performance(String(cell)));
}
