import { pastBorder } from "./border";
import { InvalidInput } from "./errors";
import { foldWord } from "./foldWord";
import { workforceMessages } from "./workforceMessages";

/** Where medium and high begin on a scale of one's own. */
export type RatingLimits = readonly [medium: number, high: number];

const LEVELS = ["Low", "Medium", "High"] as const;

const WORDS: readonly (readonly string[])[] = [
  ["low", "l"],
  ["medium", "moderate", "m"],
  ["high", "h"],
];

type Rating = number | string;

/**
 * The box of performance and potential: 3 · (potential − 1) + performance, each from 1 to 3.
 *
 * @param performance - 1 to 3, or Low, Medium, High; with limits a number on the scale that they belong to.
 * @throws InvalidInput for a rating off the scale.
 * @example
 * nineBox(3, "Low") //=> 3
 */
export function nineBox(performance: Rating, potential: Rating, limits?: RatingLimits): number {
  return 3 * (level("Potential", potential, limits) - 1) + level("Performance", performance, limits);
}

/**
 * A box in words.
 *
 * @param box - 1 to 9, as {@link nineBox} gives it.
 * @example
 * nineBoxLabel(3) //=> "High performance, low potential"
 */
export function nineBoxLabel(box: number): string {
  const up = Math.floor((box - 1) / 3);
  return `${LEVELS[box - 1 - up * 3]} performance, ${LEVELS[up].toLowerCase()} potential`;
}

function level(what: string, rating: number | string, limits: RatingLimits | undefined): number {
  if (typeof rating === "string") {
    const found = WORDS.findIndex((words) => words.includes(foldWord(rating)));
    if (found < 0) throw new InvalidInput(workforceMessages.rating(what, `"${rating}"`));
    return found + 1;
  }
  if (limits) return 1 + Number(pastBorder(rating - limits[0]) >= 0) + Number(pastBorder(rating - limits[1]) >= 0);
  if (!(Number.isInteger(rating) && rating >= 1 && rating <= 3)) {
    throw new InvalidInput(workforceMessages.rating(what, String(rating)));
  }
  return rating;
}
