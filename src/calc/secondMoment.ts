import { InvalidInput } from "./errors";
import { floatSum } from "./floatSum";
import { riskMessages } from "./riskMessages";
import { exactSum } from "./sum";

/** Mean and standard deviation of a total. */
export interface Moments {
  mean: number;
  deviation: number;
}

/** A correlation this much beyond what is possible comes from rounding in the matrix, not from a wrong one. */
const NOISE = 1e-9;

/**
 * The mean and standard deviation of a sum of uncertain amounts, from those of its parts.
 *
 * Source: the second-moment method, as in the R package PRA.
 *
 * @param means - Mean of each part.
 * @param deviations - Standard deviation of each part, 0 or more, in the same order.
 * @param correlation - Correlation of each part with each; without it, the parts are independent.
 * @throws InvalidInput for a negative deviation, or a matrix that is no correlation matrix of the parts.
 * @example
 * secondMoment([10, 20], [3, 4]) //=> { mean: 30, deviation: 5 }
 */
export function secondMoment(
  means: readonly number[],
  deviations: readonly number[],
  correlation?: readonly (readonly number[])[],
): Moments {
  const negative = deviations.find((deviation) => !(deviation >= 0));
  if (negative !== undefined) throw new InvalidInput(riskMessages.negativeDeviation(negative));
  if (correlation !== undefined) {
    checkCorrelation(correlation, means.length);
    if (!isPossible(correlation)) throw new InvalidInput(riskMessages.correlationImpossible);
  }
  const covariances = deviations.flatMap((one, row) =>
    deviations.map((other, column) => (correlation?.[row][column] ?? (row === column ? 1 : 0)) * one * other),
  );
  return { mean: exactSum(means), deviation: Math.sqrt(Math.max(0, floatSum(covariances))) };
}

function checkCorrelation(correlation: readonly (readonly number[])[], count: number): void {
  if (correlation.length !== count || correlation[0].length !== count) {
    throw new InvalidInput(riskMessages.correlationShape(correlation.length, correlation[0].length, count));
  }
  correlation.forEach((line, row) =>
    line.forEach((value, column) => {
      const fits = Math.abs(value) <= 1 && value === correlation[column][row] && (row !== column || value === 1);
      if (!fits) throw new InvalidInput(riskMessages.correlationValue(row + 1, column + 1));
    }),
  );
}

/**
 * True where amounts can be correlated like this: no combination of them may have a negative variance, whatever their deviations
 * here. Told by Cholesky's steps; amounts that move together in full leave a step of 0, behind which nothing may be left either.
 */
function isPossible(correlation: readonly (readonly number[])[]): boolean {
  const left = correlation.map((line) => [...line]);
  for (let step = 0; step < left.length; step++) {
    const pivot = left[step][step];
    if (pivot < -NOISE) return false;
    for (let row = step + 1; row < left.length; row++) {
      if (pivot <= NOISE && Math.abs(left[row][step]) > Math.sqrt(NOISE)) return false;
      const share = pivot <= NOISE ? 0 : left[row][step] / pivot;
      for (let column = step + 1; column < left.length; column++) left[row][column] -= share * left[step][column];
    }
  }
  return true;
}
