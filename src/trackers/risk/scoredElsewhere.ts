import { foldWords } from "../kit/rows/foldWords";
import { inherentPlace } from "./computeCells";
import type { RiskFigure, ScoredElsewhere } from "./riskFigures";
import type { RiskSettings } from "./riskSettings";
import type { RiskShape } from "./riskShape";

/** A list of risks with its figures, and what they rest on. */
export interface ScoredList {
  risks: readonly RiskFigure[];
  settings: RiskSettings;
  shape: RiskShape;
}

/**
 * Which risks of a list another list scores differently. The same risk is one of the same title or of the same id; an id that is a mere
 * number tells nothing, as every list counts from one. Likelihood and impact are held against each other as steps of the matrix, so
 * that scales of three and of five agree; where either list has a score alone, the scores are.
 *
 * @param sheet - Where the other list stands.
 */
export function scoredElsewhere(own: ScoredList, other: ScoredList, sheet: string): ScoredElsewhere[] {
  const byKey = new Map<string, RiskFigure>();
  for (const risk of other.risks)
    for (const key of keysOf(risk, other.shape)) if (!byKey.has(key)) byKey.set(key, risk);
  return own.risks.flatMap((risk): ScoredElsewhere[] => {
    const key = keysOf(risk, own.shape).find((one) => byKey.has(one));
    const match = key === undefined ? undefined : byKey.get(key)!;
    const words = match && differing(scoreOf(risk, own), scoreOf(match, other));
    if (!words) return [];
    const { id, title } = risk.cells;
    return [{ id: String(id), title: String(title), ...words, sheet, titleThere: String(match.cells.title) }];
  });
}

/** By title first: it says more than an id, which lists may give out anew. */
function keysOf({ cells }: RiskFigure, { ids }: RiskShape): string[] {
  const [id, title] = [foldWords(String(cells.id)), foldWords(String(cells.title))];
  const tells = ids === "source" && /\p{L}/u.test(id);
  return [...(title === "" ? [] : [`title ${title}`]), ...(tells ? [`id ${id}`] : [])];
}

interface Score {
  place: string | null;
  score: number | null;
}

function scoreOf({ cells }: RiskFigure, { settings, shape }: ScoredList): Score {
  const place = inherentPlace(cells, shape, settings);
  return {
    place: place && `${place.likelihood} × ${place.impact}`,
    score: typeof cells.score === "number" ? cells.score : null,
  };
}

function differing(one: Score, other: Score): { here: string; there: string } | null {
  if (one.place && other.place) return one.place === other.place ? null : { here: one.place, there: other.place };
  if (one.score === null || other.score === null || one.score === other.score) return null;
  return { here: `Score ${one.score}`, there: `Score ${other.score}` };
}
