/** A scale of ratings in words: a step is all the words that mean the same, lowest first. */
type Scale = readonly (readonly string[])[];

const low = ["low", "l", "lo", "niedrig", "gering", "faible", "bajo", "baja", "baixo", "baixa"];
const medium = ["medium", "m", "med", "mid", "moderate", "mittel", "moyen", "moyenne", "medio", "media"];
const high = ["high", "h", "hi", "hoch", "eleve", "elevee", "alto", "alta"];
const topmost = [
  "very high",
  "vh",
  "critical",
  "extreme",
  "severe",
  "sehr hoch",
  "tres eleve",
  "muy alto",
  "muito alto",
];

/** From few steps to many: the first scale that knows all words of a column is the one that the column uses. */
const scales: readonly Scale[] = [
  [low, medium, high],
  [["rare"], ["occasional"], ["frequent"]],
  [low, medium, high, topmost],
  [
    ["very low", "vl", "negligible", "sehr niedrig", "tres faible", "muy bajo", "muito baixo"],
    low,
    medium,
    high,
    topmost,
  ],
  [
    ["rare", "remote", "improbable", "very unlikely", "highly unlikely", "very low", "vl"],
    ["unlikely", "seldom", ...low],
    ["possible", "occasional", "even", ...medium],
    ["likely", "probable", ...high],
    ["almost certain", "certain", "frequent", "very likely", "highly likely", "expected", "very high", "vh"],
  ],
  [
    ["insignificant", "negligible", "trivial", "very low", "vl"],
    ["minor", "marginal", "small", ...low],
    ["significant", ...medium],
    ["major", "serious", "large", ...high],
    ["catastrophic", "fatal", ...topmost],
  ],
];

/** What a column's words come to: each word's step from 1, and how many steps the scale has. */
export interface WordScale {
  steps: number;
  stepOf(text: string): number | null;
}

/**
 * The scale that a column of ratings in words uses.
 *
 * @param texts - The different texts of the column. A word that no scale knows is left unrated.
 * @example
 * wordScale(["High", "low"]).stepOf("high") //=> 3
 */
export function wordScale(texts: readonly string[]): WordScale {
  const words = texts.map(plainWord);
  const known = (scale: Scale) => words.filter((word) => stepIn(scale, word) !== null).length;
  const best = scales.reduce((one, other) => (known(other) > known(one) ? other : one));
  return { steps: best.length, stepOf: (text) => stepIn(best, plainWord(text)) };
}

function stepIn(scale: Scale, word: string): number | null {
  const at = scale.findIndex((step) => step.includes(word));
  return at === -1 ? null : at + 1;
}

/** "3 - Élevé (H)" as "eleve": letters alone, without what stands in brackets. */
function plainWord(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/\([^)]*\)/g, " ")
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
}
