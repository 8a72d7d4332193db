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

/** A box of the nine, by its number from 1 and in words. */
export interface NineBox {
  box: number;
  label: string;
}

/**
 * The box of performance and potential: 3 · (potential − 1) + performance, each from 1 to 3.
 *
 * @param performance - 1 to 3, or Low, Medium, High; with limits a number on the scale that they belong to.
 * @throws InvalidInput for a rating off the scale.
 * @example
 * nineBox(3, "Low") //=> { box: 3, label: "High performance, low potential" }
 */
export function nineBox(performance: number | string, potential: number | string, limits?: RatingLimits): NineBox {
  const across = level("Performance", performance, limits);
  const up = level("Potential", potential, limits);
  return {
    box: 3 * (up - 1) + across,
    label: `${LEVELS[across - 1]} performance, ${LEVELS[up - 1].toLowerCase()} potential`,
  };
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
