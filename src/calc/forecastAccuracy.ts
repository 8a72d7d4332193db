import { InvalidInput, NotAvailable } from "./errors";
import { messages } from "./messages";
import { exactSum } from "./sum";

/** Forecasts beside what came of them, period by period and of equal length. The error is actual − forecast. */
export interface Forecasts {
  actual: readonly number[];
  forecast: readonly number[];
}

/** Mean absolute percentage error, as a share. There is none where an actual is 0. */
export function meanAbsolutePercentageError({ actual, forecast }: Forecasts): number {
  if (actual.includes(0)) throw new NotAvailable(messages.actualIsZero);
  return mean(actual.map((amount, at) => Math.abs((amount - forecast[at]) / amount)));
}

/** Weighted absolute percentage error: all errors in proportion to all actuals, as a share. */
export function weightedAbsolutePercentageError(forecasts: Forecasts): number {
  const size = exactSum(forecasts.actual.map(Math.abs));
  if (size === 0) throw new NotAvailable(messages.actualsAreZero);
  return exactSum(absoluteErrors(forecasts)) / size;
}

/** Symmetric percentage error: the mean of 2|e| ÷ (|actual| + |forecast|), from 0 to 2. */
export function symmetricPercentageError({ actual, forecast }: Forecasts): number {
  const sizes = actual.map((amount, at) => Math.abs(amount) + Math.abs(forecast[at]));
  if (sizes.includes(0)) throw new NotAvailable(messages.bothAreZero);
  return mean(actual.map((amount, at) => (2 * Math.abs(amount - forecast[at])) / sizes[at]));
}

/** Mean absolute error, in the unit of the amounts. */
export function meanAbsoluteError(forecasts: Forecasts): number {
  return mean(absoluteErrors(forecasts));
}

/** Root of the mean squared error, in the unit of the amounts. */
export function rootMeanSquaredError({ actual, forecast }: Forecasts): number {
  return Math.sqrt(mean(actual.map((amount, at) => (amount - forecast[at]) ** 2)));
}

/** Mean error: above 0 the forecasts were too low. */
export function bias({ actual, forecast }: Forecasts): number {
  return mean(actual.map((amount, at) => amount - forecast[at]));
}

/**
 * Mean absolute error over that of repeating the last season, measured on the training sample (Hyndman & Koehler 2006).
 * Below 1 the forecasts beat the repetition.
 *
 * @param training - Amounts before the forecasts, in order; `null` where one is missing.
 * @param season - Periods of a season: 1 compares with the period before, 12 with the year before.
 */
export function meanAbsoluteScaledError(
  forecasts: Forecasts,
  training: readonly (number | null)[],
  season = 1,
): number {
  const steps: number[] = [];
  for (let at = season; at < training.length; at++) {
    const [now, before] = [training[at], training[at - season]];
    if (now !== null && before !== null) steps.push(Math.abs(now - before));
  }
  if (steps.length === 0) throw new InvalidInput(messages.trainingTooShort(season));
  const scale = mean(steps);
  if (scale === 0) throw new NotAvailable(messages.trainingIsFlat);
  return meanAbsoluteError(forecasts) / scale;
}

function absoluteErrors({ actual, forecast }: Forecasts): number[] {
  return actual.map((amount, at) => Math.abs(amount - forecast[at]));
}

function mean(amounts: readonly number[]): number {
  if (amounts.length === 0) throw new NotAvailable(messages.nothingToCompare);
  return exactSum(amounts) / amounts.length;
}
