import { fullYear, type FullYearMethod } from "../calc/fullYear";
import { growthRate } from "../calc/growthRate";
import { phase } from "../calc/phase";
import { runRate } from "../calc/runRate";
import { yearToDate, yearToGo } from "../calc/yearToDate";
import {
  eachItem,
  inCells,
  neededNumber,
  numbers,
  oneNumber,
  numbersOrBlanks,
  optionalNumbers,
  presentItems,
  series,
  stopAtErrors,
  withinLimits,
  words,
} from "./cells";

const FULL_YEAR_METHODS: readonly FullYearMethod[] = ["plan", "runrate", "phased"];

/**
 * Year to date: the sum of the first periods.
 * @customfunction YTD
 * @helpurl https://localhost:3000/help/ytd.html
 * @param values Amounts by period in order, a row or a column; blanks are skipped.
 * @param period How many periods count, 0 up to their number.
 * @returns One sum for each period asked for.
 * @example COO.YTD({95,120,118,140},2) //=> 215
 */
export function YTD(values: unknown[][], period: unknown[][]): unknown[][] {
  return inCells(() => {
    const amounts = series("Values", values);
    return eachItem(
      () => [numbers("Period", period)],
      (period) => yearToDate(amounts, period),
    );
  });
}

/**
 * Year to go: the sum of the periods after the first ones.
 * @customfunction YTG
 * @helpurl https://localhost:3000/help/ytg.html
 * @param values Amounts by period in order, a row or a column; blanks are skipped.
 * @param period How many periods are over, 0 up to their number.
 * @returns One sum for each period asked for.
 * @example COO.YTG({95,120,118,140},2) //=> 258
 */
export function YTG(values: unknown[][], period: unknown[][]): unknown[][] {
  return inCells(() => {
    const amounts = series("Values", values);
    return eachItem(
      () => [numbers("Period", period)],
      (period) => yearToGo(amounts, period),
    );
  });
}

/**
 * What a year comes to if it goes on as so far: year to date ÷ closed periods × all periods.
 * @customfunction RUNRATE
 * @helpurl https://localhost:3000/help/runrate.html
 * @param actuals Actual amounts by period in order; blanks are skipped.
 * @param [closed] How many periods are closed. Without it, those that have an amount.
 * @param [periods] Periods in a full year. Default 12.
 * @returns The year's amount; #N/A before a period is closed.
 * @example COO.RUNRATE({95,120,118,140}) //=> 1419
 */
export function RUNRATE(actuals: unknown[][], closed?: unknown[][], periods?: unknown[][]): unknown[][] {
  return inCells(() => {
    const amounts = series("Actuals", actuals);
    return eachItem(
      () => [optionalNumbers("Closed", closed), optionalNumbers("Periods", periods)],
      (closed, periods = 12) => runRate(amounts, closed, withinLimits("Periods", periods, { least: 1, whole: true })),
    );
  });
}

/**
 * Full-year forecast from the closed periods and the plan.
 * @customfunction FULLYEAR
 * @helpurl https://localhost:3000/help/fullyear.html
 * @param actuals Actual amounts by period in order, at least the closed ones; blanks are skipped.
 * @param plan Planned amounts of all periods; blanks are skipped.
 * @param closed How many periods are closed.
 * @param [method] plan (default): actual to date and remaining plan; runrate: average so far × periods of plan; phased: plan of the year × actual to date ÷ plan to date.
 * @returns The year's amount; #N/A where there is nothing to scale by.
 * @example COO.FULLYEAR({95,120},{100,110,120,130},2) //=> 465
 */
export function FULLYEAR(
  actuals: unknown[][],
  plan: unknown[][],
  closed: unknown[][],
  method?: unknown[][],
): unknown[][] {
  return inCells(() => {
    const actualByPeriod = series("Actuals", actuals);
    const planByPeriod = series("Plan", plan);
    return eachItem(
      () => [numbers("Closed", closed), words("Method", method, FULL_YEAR_METHODS)],
      (closed, method) => fullYear(actualByPeriod, planByPeriod, closed, method),
    );
  });
}

/**
 * Splits a total over periods into parts that add up to it to the cent (largest remainder). Spills.
 * @customfunction PHASE
 * @helpurl https://localhost:3000/help/phase.html
 * @param total What is split.
 * @param profile How many equal parts, or a range of weights, one a part; a blank weight has no part.
 * @param [decimals] Decimals of a part. Default 2.
 * @returns One part a weight in the profile's shape, or as many parts below each other as the count says.
 * @example COO.PHASE(100,3) //=> {33.34;33.33;33.33}
 */
export function PHASE(total: unknown[][], profile: unknown[][], decimals?: unknown[][]): unknown[][] {
  return inCells(() => {
    const amount = neededNumber("Total", total);
    const places = oneNumber("Decimals", decimals, { least: 0, most: 9, whole: true });
    const weights = numbersOrBlanks("Profile", profile);
    stopAtErrors(weights);
    if (weights.rows * weights.columns === 1) {
      const count = neededNumber("Profile", profile, { least: 1, most: 100_000, whole: true });
      return phase(amount, new Array<number>(count).fill(1), places).map((part) => [part]);
    }
    const parts = phase(amount, presentItems(weights), places);
    let next = 0;
    return Array.from({ length: weights.rows }, (_, row) =>
      Array.from({ length: weights.columns }, (_, column) =>
        weights.odd.has(row * weights.columns + column) ? "" : parts[next++],
      ),
    );
  });
}

/**
 * Compound growth rate for each period: (end ÷ begin)^(1 ÷ periods) − 1.
 * @customfunction CAGR
 * @helpurl https://localhost:3000/help/cagr.html
 * @param begin First amount. 0 gives #N/A.
 * @param end Last amount.
 * @param periods Number of periods between the two, above 0.
 * @returns A rate an item, 0.05 for 5 %; "" where an input is blank.
 * @example COO.CAGR(100,121,2) //=> 0.1
 */
export function CAGR(begin: unknown[][], end: unknown[][], periods: unknown[][]): unknown[][] {
  return eachItem(() => [numbers("Begin", begin), numbers("End", end), numbers("Periods", periods)], growthRate);
}
