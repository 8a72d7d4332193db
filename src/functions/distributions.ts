import { annualLossExpectancy } from "../calc/annualLoss";
import { draw } from "../calc/draw";
import { lognormalMean } from "../calc/lognormal";
import { pertDeviation, pertMean, pertQuantile } from "../calc/pert";
import { threePointDeviation, threePointMean } from "../calc/pertApproximation";
import { triangularDeviation, triangularMean, triangularQuantile } from "../calc/triangular";
import { eachItem, numbers, optionalNumbers } from "./cells";

/**
 * Mean of a PERT distribution: (low + weight × likely + high) ÷ (weight + 2).
 * @customfunction PERTMEAN
 * @helpurl https://localhost:3000/help/pertmean.html
 * @param low Least values: a cell or a range.
 * @param likely Most likely values, not below low.
 * @param high Greatest values, not below likely.
 * @param [weight] How strongly the likely value counts. Default 4.
 * @returns One mean an item, "" where a point is blank.
 * @example COO.PERTMEAN(3,5,10) //=> 5.5
 */
export function PERTMEAN(low: unknown[][], likely: unknown[][], high: unknown[][], weight?: unknown[][]): unknown[][] {
  return eachItem(() => [...threePoints(low, likely, high), optionalNumbers("Weight", weight)], pertMean);
}

/**
 * Standard deviation of a PERT distribution: √((mean − low)(high − mean) ÷ (weight + 3)).
 * @customfunction PERTSD
 * @helpurl https://localhost:3000/help/pertsd.html
 * @param low Least values: a cell or a range.
 * @param likely Most likely values, not below low.
 * @param high Greatest values, not below likely.
 * @param [weight] How strongly the likely value counts. Default 4.
 * @returns One standard deviation an item, "" where a point is blank.
 * @example COO.PERTSD(3,5,10) //=> 1.267731382092775
 */
export function PERTSD(low: unknown[][], likely: unknown[][], high: unknown[][], weight?: unknown[][]): unknown[][] {
  return eachItem(() => [...threePoints(low, likely, high), optionalNumbers("Weight", weight)], pertDeviation);
}

/**
 * The value that a PERT distributed amount does not exceed with a probability: 0.8 gives its P80.
 * @customfunction PERTINV
 * @helpurl https://localhost:3000/help/pertinv.html
 * @param p Probability, 0 to 1.
 * @param low Least values: a cell or a range.
 * @param likely Most likely values, not below low.
 * @param high Greatest values, not below likely.
 * @param [weight] How strongly the likely value counts. Default 4.
 * @returns One value an item, "" where an input is blank.
 * @example COO.PERTINV(0.5,0,5,10) //=> 5
 */
export function PERTINV(
  p: unknown[][],
  low: unknown[][],
  likely: unknown[][],
  high: unknown[][],
  weight?: unknown[][],
): unknown[][] {
  return eachItem(
    () => [numbers("P", p), ...threePoints(low, likely, high), optionalNumbers("Weight", weight)],
    pertQuantile,
  );
}

/**
 * Mean of the three-point estimate of project management: (low + 4 × likely + high) ÷ 6.
 * @customfunction PERT3MEAN
 * @helpurl https://localhost:3000/help/pert3mean.html
 * @param low Optimistic values: a cell or a range.
 * @param likely Most likely values, not below low.
 * @param high Pessimistic values, not below likely.
 * @returns One mean an item, "" where a point is blank.
 * @example COO.PERT3MEAN(5,8,14) //=> 8.5
 */
export function PERT3MEAN(low: unknown[][], likely: unknown[][], high: unknown[][]): unknown[][] {
  return eachItem(() => threePoints(low, likely, high), threePointMean);
}

/**
 * Standard deviation of the three-point estimate of project management: (high − low) ÷ 6, a rule of thumb.
 * @customfunction PERT3SD
 * @helpurl https://localhost:3000/help/pert3sd.html
 * @param low Optimistic values: a cell or a range.
 * @param likely Most likely values, not below low.
 * @param high Pessimistic values, not below likely.
 * @returns One standard deviation an item, "" where a point is blank.
 * @example COO.PERT3SD(5,8,14) //=> 1.5
 */
export function PERT3SD(low: unknown[][], likely: unknown[][], high: unknown[][]): unknown[][] {
  return eachItem(() => threePoints(low, likely, high), threePointDeviation);
}

/**
 * Mean of a triangular distribution: (low + likely + high) ÷ 3.
 * @customfunction TRIMEAN
 * @helpurl https://localhost:3000/help/trimean.html
 * @param low Least values: a cell or a range.
 * @param likely Most likely values, not below low.
 * @param high Greatest values, not below likely.
 * @returns One mean an item, "" where a point is blank.
 * @example COO.TRIMEAN(5,10,15) //=> 10
 */
export function TRIMEAN(low: unknown[][], likely: unknown[][], high: unknown[][]): unknown[][] {
  return eachItem(() => threePoints(low, likely, high), triangularMean);
}

/**
 * Standard deviation of a triangular distribution.
 * @customfunction TRISD
 * @helpurl https://localhost:3000/help/trisd.html
 * @param low Least values: a cell or a range.
 * @param likely Most likely values, not below low.
 * @param high Greatest values, not below likely.
 * @returns One standard deviation an item, "" where a point is blank.
 * @example COO.TRISD(5,10,15) //=> 2.041241452319315
 */
export function TRISD(low: unknown[][], likely: unknown[][], high: unknown[][]): unknown[][] {
  return eachItem(() => threePoints(low, likely, high), triangularDeviation);
}

/**
 * The value that a triangularly distributed amount does not exceed with a probability: 0.8 gives its P80.
 * @customfunction TRIINV
 * @helpurl https://localhost:3000/help/triinv.html
 * @param p Probability, 0 to 1.
 * @param low Least values: a cell or a range.
 * @param likely Most likely values, not below low.
 * @param high Greatest values, not below likely.
 * @returns One value an item, "" where an input is blank.
 * @example COO.TRIINV(0.5,5,10,15) //=> 10
 */
export function TRIINV(p: unknown[][], low: unknown[][], likely: unknown[][], high: unknown[][]): unknown[][] {
  return eachItem(() => [numbers("P", p), ...threePoints(low, likely, high)], triangularQuantile);
}

/**
 * Mean of a lognormal amount that is known by its 90 % range.
 * @customfunction LOGNORMMEAN
 * @helpurl https://localhost:3000/help/lognormmean.html
 * @param low Amounts that are exceeded 19 times out of 20, above 0: a cell or a range.
 * @param high Amounts that are exceeded once in 20 times, not below low.
 * @returns One mean an item, "" where an end is blank.
 * @example COO.LOGNORMMEAN(1,10) //=> 4.040012826945718
 */
export function LOGNORMMEAN(low: unknown[][], high: unknown[][]): unknown[][] {
  return eachItem(() => [numbers("Low", low), numbers("High", high)], lognormalMean);
}

/**
 * Annual loss expectancy: events a year times the mean loss of one event, which is lognormal and known by its 90 % range.
 * @customfunction ALE
 * @helpurl https://localhost:3000/help/ale.html
 * @param frequency Events a year, 0 or more: 0.1 is once in ten years.
 * @param low Losses that are exceeded 19 times out of 20, above 0.
 * @param high Losses that are exceeded once in 20 times, not below low.
 * @returns One yearly loss an item, "" where an input is blank.
 * @example COO.ALE(0.1,1,10) //=> 0.4040012826945718
 */
export function ALE(frequency: unknown[][], low: unknown[][], high: unknown[][]): unknown[][] {
  return eachItem(
    () => [numbers("Frequency", frequency), numbers("Low", low), numbers("High", high)],
    annualLossExpectancy,
  );
}

/**
 * A uniform random number between 0 and 1 that always is the same for the same three numbers, on every machine.
 * @customfunction DRAW
 * @helpurl https://localhost:3000/help/draw.html
 * @param trial Number of the trial, a whole number from 0.
 * @param variable Number of the variable or seed, a whole number from 0.
 * @param entity Number of the risk or other entity, a whole number from 0.
 * @returns One number an item, "" where an input is blank.
 * @example COO.DRAW(1,1,1) //=> 0.9097355402773246
 */
export function DRAW(trial: unknown[][], variable: unknown[][], entity: unknown[][]): unknown[][] {
  return eachItem(() => [numbers("Trial", trial), numbers("Variable", variable), numbers("Entity", entity)], draw);
}

function threePoints(low: unknown[][], likely: unknown[][], high: unknown[][]) {
  return [numbers("Low", low), numbers("Likely", likely), numbers("High", high)] as [
    ReturnType<typeof numbers>,
    ReturnType<typeof numbers>,
    ReturnType<typeof numbers>,
  ];
}
