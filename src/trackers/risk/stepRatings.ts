import { wordScale } from "../../calc/ratingWords";

/**
 * What the columns of a ticked rating stand for.
 *
 * @param steps - Their headings from left to right, as plain words.
 * @returns Their numbers where all have one, their steps where words rate them, else their places from 1.
 * @example
 * stepRatings(["high", "medium", "low"]) //=> [3, 2, 1]
 */
export function stepRatings(steps: readonly string[]): number[] {
  const numbers = steps.map((step) => Number(/^\d+/.exec(step)?.[0] ?? NaN));
  if (isRising(numbers) || isRising([...numbers].reverse())) return numbers;
  const { stepOf } = wordScale(steps);
  const words = steps.map((step) => stepOf(step) ?? NaN);
  if (isRising(words) || isRising([...words].reverse())) return words;
  return steps.map((_, at) => at + 1);
}

function isRising(values: readonly number[]): boolean {
  return values.every((value, at) => (at === 0 ? !Number.isNaN(value) : value > values[at - 1]));
}
