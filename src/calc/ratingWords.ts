/** A scale of ratings in words: a step is all the words that mean the same, lowest first. */
type Scale = readonly (readonly string[])[];

const words = (list: string): string[] => list.split(",").map((word) => word.trim());

// English, German, French, Spanish, Portuguese, Italian and Dutch, without accents and in both genders.
const bottom = words(
  "very low, vl, negligible, minimal, sehr niedrig, sehr gering, vernachlassigbar, minimal, tres faible, tres bas, tres basse, minime, " +
    "negligeable, muy bajo, muy baja, minimo, minima, despreciable, muito baixo, muito baixa, molto basso, molto bassa, zeer laag, verwaarloosbaar",
);
const low = words(
  "low, l, lo, niedrig, gering, klein, faible, bas, basse, bajo, baja, baixo, baixa, basso, bassa, laag, lage, leve, leger, legere",
);
const medium = words(
  "medium, m, med, mid, middle, moderate, average, mittel, mittlere, massig, moyen, moyenne, modere, moderee, medio, media, moderado, moderada, " +
    "moderato, moderata, gemiddeld, matig, middel",
);
const high = words(
  "high, h, hi, hoch, hohe, gross, eleve, elevee, fort, forte, haut, haute, alto, alta, elevado, elevada, elevato, elevata, hoog, groot",
);
const topmost = words(
  "very high, vh, critical, extreme, extremely high, severe, sehr hoch, kritisch, extrem, tres eleve, tres elevee, tres fort, tres forte, tres haut, " +
    "tres haute, critique, muy alto, muy alta, critico, critica, extremo, extrema, muito alto, muito alta, muito elevado, muito elevada, molto alto, " +
    "molto alta, estremo, estrema, zeer hoog, kritiek, maximal, maximale, maximum",
);
const rare = words(
  "rare, remote, very unlikely, highly unlikely, sehr unwahrscheinlich, sehr selten, tres rare, tres improbable, tres peu probable, exceptionnel, " +
    "exceptionnelle, raro, rara, rara vez, remoto, remota, muy improbable, excepcional, muito improvavel, raramente, molto improbabile, zeer onwaarschijnlijk, zeldzaam",
);
const improbable = ["improbable"];
const unlikely = words(
  "unlikely, seldom, unwahrscheinlich, selten, peu probable, invraisemblable, poco probable, pouco provavel, improvavel, improbabile, poco probabile, onwaarschijnlijk",
);
const possible = words(
  "possible, occasional, even, moglich, gelegentlich, occasionnel, occasionnelle, posible, ocasional, possivel, possibile, occasionale, mogelijk",
);
const likely = words("likely, probable, wahrscheinlich, vraisemblable, provavel, probabile, waarschijnlijk");
const certain = words(
  "almost certain, certain, frequent, very likely, highly likely, expected, fast sicher, nahezu sicher, sicher, sehr wahrscheinlich, haufig, sehr haufig, " +
    "quasi certain, quasi certaine, presque certain, presque certaine, certaine, tres probable, tres vraisemblable, frequente, casi seguro, casi segura, " +
    "casi cierto, seguro, cierto, muy probable, frecuente, quase certo, quase certa, certo, muito provavel, quasi certo, molto probabile, bijna zeker, zeer waarschijnlijk",
);
const insignificant = words(
  "insignificant, negligible, trivial, unbedeutend, unwesentlich, insignifiant, insignifiante, insignificante, desprezivel, irrelevante, trascurabile, onbeduidend",
);
const minor = words(
  "minor, marginal, small, mineur, mineure, limite, limitee, menor, pequeno, pequena, minore, lieve, klein, spurbar",
);
const significant = words("significant, significatif, significative, bedeutsam");
const major = words(
  "major, serious, large, schwer, schwerwiegend, wesentlich, erheblich, majeur, majeure, important, importante, grave, graves, mayor, maior, maggiore, ernstig",
);
const catastrophic = words(
  "catastrophic, fatal, katastrophal, existenzbedrohend, catastrophique, catastrofico, catastrofica, gravissimo, gravissima, gravisimo, gravisima, " +
    "muy grave, muito grave, tres grave, catastrofale, catastrofaal",
);

/** From few steps to many: of those that know most words of a column, the one that tells most of them apart, then the first. */
const scales: readonly Scale[] = [
  [low, medium, high],
  [["rare"], ["occasional"], ["frequent"]],
  [low, medium, high, topmost],
  [bottom, low, medium, high, topmost],
  [
    [...rare, ...improbable, ...bottom],
    [...unlikely, ...low],
    [...possible, ...medium],
    [...likely, ...high],
    [...certain, ...topmost],
  ],
  [
    [...rare, ...bottom],
    [...unlikely, ...improbable, ...low],
    [...possible, ...medium],
    [...likely, ...high],
    [...certain, ...topmost],
  ],
  [
    [...insignificant, ...bottom],
    [...minor, ...low],
    [...significant, ...medium],
    [...major, ...high],
    [...catastrophic, ...topmost],
  ],
];

const known = new Set(scales.flat(2));

/** True for a text that rates by a word of some scale: "High", "b) Alta", "Sehr hoch". */
export function isRatingWord(text: string): boolean {
  return known.has(plainWord(text));
}

/** What a column's words come to: each word's step from 1, and how many steps the scale has. */
export interface WordScale {
  steps: number;
  stepOf(text: string): number | null;
}

/**
 * The scale that a column of ratings in words uses.
 *
 * @param texts - The different texts of the column. A word that no scale knows is left unrated.
 * @param order - Words of the sheet's own scale from the lowest to the highest, where a person has said it.
 * @example
 * wordScale(["High", "low"]).stepOf("high") //=> 3
 */
export function wordScale(texts: readonly string[], order: readonly string[] = []): WordScale {
  const own: Scale = order.map((word) => [plainWord(word)]);
  const plain = texts.map(plainWord);
  const stepsOf = (scale: Scale) => plain.flatMap((word) => stepIn(scale, word) ?? []);
  const fits = (scale: Scale) => {
    const steps = stepsOf(scale);
    return steps.length * 100 + new Set(steps).size;
  };
  const best = own.length > 0 ? own : scales.reduce((one, other) => (fits(other) > fits(one) ? other : one));
  return { steps: best.length, stepOf: (text) => stepIn(best, plainWord(text)) };
}

function stepIn(scale: Scale, word: string): number | null {
  const at = scale.findIndex((step) => step.includes(word));
  return at === -1 ? null : at + 1;
}

/** Words that stand beside a rating without being part of it. */
const beside = /\b(risk|risiko|risque|riesgo|risco|rischio|risico|impact|probability|likelihood)\b/g;

/** "3 - Élevé (H)" and "c) Élevé" as "eleve": letters alone, without a letter that counts and what stands in brackets. */
function plainWord(text: string): string {
  const plain = text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/^\s*[a-z]{1,3}\s*(?:\)|[.:]|\s[-–])\s*(?=[a-z]{2})/, "")
    .replace(/\([^()]*\)/g, " ")
    .replace(/[^a-z]+/g, " ")
    .trim();
  return plain.replace(beside, " ").replace(/ +/g, " ").trim() || plain;
}
