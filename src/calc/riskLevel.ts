import { readRating } from "./ratings";

/** Levels by likelihood (rows, lowest first) and impact (columns, lowest first). */
export type LevelMatrix = readonly (readonly (string | number)[])[];

/**
 * The usual 5 × 5 matrix. It is not symmetrical: a rare catastrophe stands above a certain trifle, although the product
 * of their ratings is the same.
 */
export const USUAL_MATRIX: LevelMatrix = [
  ["Low", "Low", "Low", "Medium", "Medium"],
  ["Low", "Low", "Medium", "Medium", "High"],
  ["Low", "Medium", "Medium", "High", "High"],
  ["Low", "Medium", "High", "High", "Extreme"],
  ["Low", "Medium", "High", "Extreme", "Extreme"],
];

/** NIST SP 800-30 revision 1, table I-2. */
export const NIST_MATRIX: LevelMatrix = [
  ["Very Low", "Very Low", "Very Low", "Low", "Low"],
  ["Very Low", "Low", "Low", "Low", "Moderate"],
  ["Very Low", "Low", "Moderate", "Moderate", "High"],
  ["Very Low", "Low", "Moderate", "High", "Very High"],
  ["Very Low", "Low", "Moderate", "High", "Very High"],
];

/**
 * The level of a risk, looked up in a matrix.
 *
 * @param likelihood - Its rating, a number from 1 or a word.
 * @param impact - Its rating, a number from 1 or a word.
 * @param matrix - Levels by likelihood and impact, the usual 5 × 5 matrix if left out.
 * @throws InvalidInput for a rating that the matrix does not have.
 * @example
 * riskLevel(5, 1) //=> "Low"
 * riskLevel(1, 5) //=> "Medium"
 */
export function riskLevel(
  likelihood: number | string,
  impact: number | string,
  matrix: LevelMatrix = USUAL_MATRIX,
): string | number {
  const row = readRating("Likelihood", likelihood, matrix.length);
  const column = readRating("Impact", impact, matrix[0].length);
  return matrix[row - 1][column - 1];
}
