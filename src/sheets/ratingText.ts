import { isRatingWord } from "../calc/ratingWords";

/** True for a text that could be a step of a rating: "High", "3", "2 - Unlikely", "Sehr hoch". */
export function isRatingText(text: string): boolean {
  return /\d/.test(text) || isRatingWord(text);
}
