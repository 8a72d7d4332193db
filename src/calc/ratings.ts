import { InvalidInput } from "./errors";
import { riskMessages } from "./riskMessages";

/** Words for the ratings of a five-step scale, lowest first; each step's words mean the same. */
const FIVE_STEPS: readonly (readonly string[])[] = [
  ["very low", "vl", "rare", "negligible", "insignificant"],
  ["low", "l", "unlikely", "minor"],
  ["moderate", "medium", "m", "possible"],
  ["high", "h", "likely", "major"],
  ["very high", "vh", "almost certain", "catastrophic"],
];

const THREE_STEPS: readonly (readonly string[])[] = FIVE_STEPS.slice(1, 4);

/** The likelihoods and impacts of the usual risk register: 1 to 5. */
export const USUAL_STEPS = 5;

/**
 * Reads a likelihood or impact rating, given as a number or in words.
 *
 * @param what - "Likelihood" or "Impact", for the message.
 * @param rating - 1 to `steps`, or on scales of three and five steps a word: "Very low" … "Very high", L/M/H, or the
 *   usual words of registers ("Rare" … "Almost certain", "Minor", "Major"), in any case.
 * @param steps - How many steps the scale has.
 * @returns The rating as a whole number from 1.
 * @throws InvalidInput for a number off the scale or a word that is not one of the scale's.
 * @example
 * readRating("Likelihood", "Possible", 5) //=> 3
 */
export function readRating(what: string, rating: number | string, steps: number): number {
  if (typeof rating === "number") {
    if (Number.isInteger(rating) && rating >= 1 && rating <= steps) return rating;
    throw new InvalidInput(riskMessages.rating(what, String(rating), steps));
  }
  const word = rating.trim().toLowerCase();
  const scale = steps === 5 ? FIVE_STEPS : steps === 3 ? THREE_STEPS : [];
  const step = scale.findIndex((words) => words.includes(word));
  if (step < 0) throw new InvalidInput(riskMessages.rating(what, `"${rating}"`, steps));
  return step + 1;
}
