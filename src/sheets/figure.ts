import { meaningOf, type Meaning } from "./meaning";
import type { SourceFigure as Figure } from "./source";
import { wordsOf } from "./words";

export type { SourceFigure as Figure } from "./source";

export const FIGURES: readonly Figure[] = ["plan", "actual", "forecast"];

/** The one figure that a header's words name; `null` for none, and where they name a difference or two figures. */
export function figureOf(meaning: Meaning): Figure | null {
  if (["variance", "remaining", "percent", "committed"].some((concept) => meaning.has(concept as "variance")))
    return null;
  if (meaning.has("forecast")) return "forecast";
  const named = FIGURES.filter((figure) => meaning.has(figure));
  return named.length === 1 ? named[0] : null;
}

/** The figure that a cell of a version column names ("Budget", "Actuals 2026"); `null` for other words. */
export function figureOfCell(text: string): Figure | null {
  const words = wordsOf(text).filter((word) => !/\d/.test(word));
  return words.length === 0 || words.length > 3 ? null : figureOf(meaningOf(words));
}
