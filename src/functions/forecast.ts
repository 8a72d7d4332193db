import {
  bias,
  meanAbsoluteError,
  meanAbsolutePercentageError,
  meanAbsoluteScaledError,
  rootMeanSquaredError,
  symmetricPercentageError,
  weightedAbsolutePercentageError,
  type Forecasts,
} from "../calc/forecastAccuracy";
import { trackingSignal } from "../calc/trackingSignal";
import { alongside, commonShape, inCells, itemOrError, oneNumber, numbersOrBlanks, series } from "./cells";

/** The periods that have both an actual and a forecast. */
function forecasts(actual: unknown[][], forecast: unknown[][]): Forecasts {
  const both = pairs(actual, forecast).filter((pair): pair is [number, number] => !pair.includes(undefined));
  return { actual: both.map(([amount]) => amount), forecast: both.map(([, expected]) => expected) };
}

function pairs(actual: unknown[][], forecast: unknown[][]): [number | undefined, number | undefined][] {
  return alongside<[number, number]>(numbersOrBlanks("Actual", actual), numbersOrBlanks("Forecast", forecast));
}

/** A measure of all periods as the one cell that it fills. */
function measure(actual: unknown[][], forecast: unknown[][], calculate: (pairs: Forecasts) => number): unknown[][] {
  return inCells(() => [[itemOrError(() => calculate(forecasts(actual, forecast)))]]);
}

/**
 * Mean absolute percentage error of forecasts: the mean of |actual − forecast| ÷ |actual|.
 * @customfunction MAPE
 * @helpurl https://localhost:3000/help/mape.html
 * @param actual What came, one a period. An actual of 0 gives #N/A.
 * @param forecast What was forecast, one a period. Periods with a blank are skipped.
 * @returns A share: 0.1 for 10 %.
 * @example COO.MAPE({100;200},{110;180}) //=> 0.1
 */
export function MAPE(actual: unknown[][], forecast: unknown[][]): unknown[][] {
  return measure(actual, forecast, meanAbsolutePercentageError);
}

/**
 * Weighted absolute percentage error of forecasts: the sum of |actual − forecast| ÷ the sum of |actual|.
 * @customfunction WAPE
 * @helpurl https://localhost:3000/help/wape.html
 * @param actual What came, one a period.
 * @param forecast What was forecast, one a period. Periods with a blank are skipped.
 * @returns A share: 0.1 for 10 %.
 * @example COO.WAPE({0;200},{10;180}) //=> 0.15
 */
export function WAPE(actual: unknown[][], forecast: unknown[][]): unknown[][] {
  return measure(actual, forecast, weightedAbsolutePercentageError);
}

/**
 * Symmetric percentage error of forecasts: the mean of 2|actual − forecast| ÷ (|actual| + |forecast|), 0 to 2.
 * @customfunction SMAPE
 * @helpurl https://localhost:3000/help/smape.html
 * @param actual What came, one a period.
 * @param forecast What was forecast, one a period. Both 0 in one period gives #N/A; periods with a blank are skipped.
 * @returns A share from 0 to 2.
 * @example COO.SMAPE({90},{110}) //=> 0.2
 */
export function SMAPE(actual: unknown[][], forecast: unknown[][]): unknown[][] {
  return measure(actual, forecast, symmetricPercentageError);
}

/**
 * Mean absolute error of forecasts: the mean of |actual − forecast|.
 * @customfunction MAE
 * @helpurl https://localhost:3000/help/mae.html
 * @param actual What came, one a period.
 * @param forecast What was forecast, one a period. Periods with a blank are skipped.
 * @returns An amount in the unit of the actuals.
 * @example COO.MAE({1;2;3;4},{1;2;3;5}) //=> 0.25
 */
export function MAE(actual: unknown[][], forecast: unknown[][]): unknown[][] {
  return measure(actual, forecast, meanAbsoluteError);
}

/**
 * Root mean squared error of forecasts: large errors weigh more than in MAE.
 * @customfunction RMSE
 * @helpurl https://localhost:3000/help/rmse.html
 * @param actual What came, one a period.
 * @param forecast What was forecast, one a period. Periods with a blank are skipped.
 * @returns An amount in the unit of the actuals.
 * @example COO.RMSE({1;2;3;4},{1;2;3;5}) //=> 0.5
 */
export function RMSE(actual: unknown[][], forecast: unknown[][]): unknown[][] {
  return measure(actual, forecast, rootMeanSquaredError);
}

/**
 * Mean error of forecasts: the mean of actual − forecast. Above 0 the forecasts were too low.
 * @customfunction BIAS
 * @helpurl https://localhost:3000/help/bias.html
 * @param actual What came, one a period.
 * @param forecast What was forecast, one a period. Periods with a blank are skipped.
 * @returns An amount in the unit of the actuals.
 * @example COO.BIAS({10;12},{11;8}) //=> 1.5
 */
export function BIAS(actual: unknown[][], forecast: unknown[][]): unknown[][] {
  return measure(actual, forecast, bias);
}

/**
 * Mean absolute error over that of repeating the last season in the training sample. Below 1 beats the repetition.
 * @customfunction MASE
 * @helpurl https://localhost:3000/help/mase.html
 * @param actual What came, one a period.
 * @param forecast What was forecast, one a period. Periods with a blank are skipped.
 * @param training Amounts before the forecasts, in order.
 * @param [season] Periods of a season: 12 for months of a year. Default 1.
 * @returns A ratio.
 * @example COO.MASE({12;14},{11;16},{8;10;9;11}) //=> 0.9
 */
export function MASE(
  actual: unknown[][],
  forecast: unknown[][],
  training: unknown[][],
  season?: unknown[][],
): unknown[][] {
  return measure(actual, forecast, (pairs) =>
    meanAbsoluteScaledError(
      pairs,
      series("Training", training),
      oneNumber("Season", season, { least: 1, whole: true }),
    ),
  );
}

/**
 * Running sum of forecast errors in mean absolute deviations. Beyond about ±4 the forecasts lean to one side. Spills.
 * @customfunction TRACKINGSIGNAL
 * @helpurl https://localhost:3000/help/trackingsignal.html
 * @param actual What came, in order.
 * @param forecast What was forecast, in order.
 * @returns One signal a period, "" where actual or forecast is blank, #N/A while every forecast was right.
 * @example COO.TRACKINGSIGNAL({8;11},{10;9}) //=> {-1;0}
 */
export function TRACKINGSIGNAL(actual: unknown[][], forecast: unknown[][]): unknown[][] {
  return inCells(() => {
    const { rows, columns } = commonShape([numbersOrBlanks("Actual", actual), numbersOrBlanks("Forecast", forecast)]);
    const errors = pairs(actual, forecast).map(([amount, expected]) =>
      amount === undefined || expected === undefined ? null : amount - expected,
    );
    const signals = trackingSignal(errors);
    return Array.from({ length: rows }, (_, row) =>
      signals.slice(row * columns, (row + 1) * columns).map((signal) => itemOrError(() => signal ?? undefined)),
    );
  });
}
