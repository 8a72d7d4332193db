import { PhraseIndex } from "./phraseIndex";

/** When a rating holds: before anything is done, as things are, after what is done, where it should come to. */
export type Stage = "inherent" | "current" | "residual" | "target";

/** A part of a rating, or the whole of it. */
export type RatingPart = "likelihood" | "impact" | "score";

const STAGES = new PhraseIndex<Stage>()
  .add(
    "inherent, gross, initial, raw, untreated, unmitigated, uncontrolled, before, pre, premitigation, brutto, bruttorisiko, vor, brut, brute, avant, initiale, " +
      "inherente, bruto, bruta, antes, sin, inicial, inerente",
    "inherent",
  )
  .add("current, aktuell, aktuelle, actuel, actuelle, atual", "current")
  .add(
    "residual, revised, net, after, post, postmitigation, mitigated, restrisiko, rest, netto, nettorisiko, nach, residuel, residuelle, apres, nette, neto, neta, despues, " +
      "depois, apos, liquido, liquida, controlled",
    "residual",
  )
  .add("target, targeted, zielrisiko, ziel, cible, vise, visee, objetivo, alvo, meta", "target");

/** Words of a group's heading that say no part: what is rated, and what is done about it. */
const BESIDE = new Set(
  (
    "risk risks risque risques risiko risiken riesgo riesgos risco riscos the of and with without level levels rating ratings assessment evaluation analysis value exposure " +
    "control controls mitigation mitigations measure measures treatment action actions response existing planned further additional " +
    "massnahme massnahmen kontrolle kontrollen behandlung bewertung mesure mesures maitrise traitement evaluation controle controles contra " +
    "tratamiento mitigacion medidas evaluacion tratamento mitigacao avaliacao de del des du da do los las les le la os as el y e et und den der die"
  ).split(" "),
);

/** What a heading says of a rating. */
export interface StagedRating {
  stage: Stage | null;
  /** `null` where words are left that say something else. */
  part: RatingPart | null;
  /** A word of the heading names the part; else the rating as a whole is meant. */
  named: boolean;
}

/** Words that say a stage, or stand beside it. */
export const STAGE_WORDS: readonly string[] = [
  ...BESIDE,
  ...(
    "inherent gross initial raw untreated unmitigated before pre brutto vor brut brute avant inherente inerente bruto bruta antes inicial current aktuell actuel atual " +
    "residual revised net after post mitigated rest netto nach residuel residuelle apres neto neta despues depois apos liquido target ziel cible objetivo alvo"
  ).split(" "),
];

const PARTS = new PhraseIndex<RatingPart>()
  .add(
    "likelihood, likelihoods, probability, probabilities, prob, frequency, l, p, wahrscheinlichkeit, wahrscheinlichkeiten, eintrittswahrscheinlichkeit, haufigkeit, " +
      "probabilite, probabilites, vraisemblance, frequence, probabilidad, probabilidades, posibilidad, frecuencia, probabilidade, possibilidade, frequencia, occurrence, ocurrencia, ocorrencia, w, v",
    "likelihood",
  )
  .add(
    "impact, impacts, severity, consequence, consequences, i, s, c, auswirkung, auswirkungen, schadenshohe, schadensausmass, ausmass, tragweite, gravite, impacto, impactos, " +
      "consecuencia, consecuencias, severidad, gravedad, gravidade, severidade, consequencia, consequencias, g, a",
    "impact",
  )
  .add(
    "score, scores, rating, ratings, level, rank, ranking, rpn, exposure, total, product, risikowert, risikozahl, risikostufe, stufe, punkte, criticite, cotation, niveau, note, puntuacion, nivel, " +
      "valoracion, calificacion, pontuacao, criticidad, criticidade, classification, grade",
    "score",
  );

/** Reads which part of a rating a heading names, and of which stage. */
export function stagedRating(words: readonly string[]): StagedRating {
  const stages = STAGES.find(words);
  const taken = new Set(stages.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const rest = words.filter((_, at) => !taken.has(at));
  const stage = stages[0]?.value ?? null;
  const named = new Set(PARTS.find(rest).map(({ value }) => value));
  const more = rest.filter((word) => !BESIDE.has(word) && PARTS.find([word]).length === 0 && !/^\d+$/.test(word));
  const part =
    named.has("likelihood") !== named.has("impact") ? (named.has("likelihood") ? "likelihood" : "impact") : "score";
  return { stage, part: more.length > 1 || (named.size === 0 && more.length > 0) ? null : part, named: named.size > 0 };
}

/** Which stages of a register are its rating and its residual rating. */
export function ratedStages(stages: ReadonlySet<Stage>): { base: Stage | null; rest: Stage | null } {
  const base = stages.has("inherent")
    ? "inherent"
    : stages.has("current") && (stages.has("target") || stages.has("residual"))
      ? "current"
      : null;
  const rest =
    (["residual", "current", "target"] as const).find((stage) => stage !== base && stages.has(stage)) ?? null;
  return { base, rest };
}
