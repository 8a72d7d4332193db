import { figureOf } from "./figure";
import type { KnownColumn } from "./knownColumn";
import type { SheetKind, Source } from "./source";
import { hasPhrase, wordsOf } from "./words";

/** Header words of each kind in English, French, German, Spanish and Portuguese: strong ones and hints. */
const WORDS: Record<Exclude<SheetKind, "budget" | "other">, { strong: string; hint: string }> = {
  risk: {
    strong:
      "risk, risks, hazard, threat, likelihood, mitigation, residual, inherent, severity, risk id, contingency, rpn, consequence, probability level, " +
      "risque, risques, gravite, vraisemblance, risiko, risiken, eintrittswahrscheinlichkeit, schadenshohe, riesgo, riesgos, mitigacion, severidad, risco, riscos, mitigacao, lm, tef",
    hint: "probability, impact, control, controls, control measures, response, score, trigger, exposure, scenario, probabilite, mesure, auswirkung, massnahme, massnahmen, probabilidad, impacto, probabilidade",
  },
  kpi: {
    strong:
      "kpi, kpis, indicator, indicators, metric, metrics, measure, measurement, attainment, baseline, % met, met, not met, target value, unit of measure, " +
      "indicateur, cible, kennzahl, kennzahlen, zielwert, indicador, indicadores, meta, linea base, valor atual",
    hint: "target, goal, actual, percent, percent complete, unit, frequency, objective, ziel, objectif, objetivo, weight, trend, classification",
  },
  project: {
    strong:
      "task, milestone, predecessor, predecessors, duration, start date, end date, finish, finish date, % complete, percent complete, sprint, gantt, deliverable, resourcing, " +
      "tache, jalon, debut, fin, aufgabe, meilenstein, beginn, ende, tarea, hito, fecha inicio, fecha fin, tarefa, marco, inicio, termino",
    hint: "project, status, owner, start, end, due, assigned, assigned to, priority, progress, effort, activity",
  },
  people: {
    strong:
      "employee, employees, employee id, hire date, hired, job title, salary, headcount, fte, first name, last name, surname, manager, birth date, position title, termination date, " +
      "mitarbeiter, eintritt, gehalt, employe, salaire, embauche, empleado, salario, funcionario, contratacao, recruiter, candidate, vacancy, training",
    hint: "name, department, email, phone, location, role, title, position, gender",
  },
  vendor: {
    strong:
      "vendor, vendors, supplier, suppliers, contract, contract value, sla, renewal, lieferant, fournisseur, proveedor, fornecedor, contrato, partner, stakeholder, influence, interest",
    hint: "rating, quality, delivery, on time, spend, service, contact, score, category",
  },
};

const PHRASES = Object.entries(WORDS).map(([kind, { strong, hint }]) => ({
  kind: kind as keyof typeof WORDS,
  strong: strong.split(",").map((phrase) => phrase.trim().split(" ")),
  hint: hint.split(",").map((phrase) => phrase.trim().split(" ")),
}));

/** What speaks for a sheet that is none of the others. */
const OTHER = 1.2;
/** How much a point of evidence counts in the confidence. */
const SHARPNESS = 1.4;

/** Says what a sheet is about, by its headings, its content and its title. */
export function sheetKind(columns: readonly KnownColumn[], titles: readonly string[]): NonNullable<Source["kind"]> {
  const scores = new Map<SheetKind, { score: number; evidence: string[] }>();
  for (const { kind, strong, hint } of PHRASES) {
    const found = { score: 0, evidence: [] as string[] };
    for (const { profile } of columns) {
      const { words, header } = profile;
      const weight = strong.some((phrase) => hasPhrase(words, phrase))
        ? 1.6
        : hint.some((phrase) => hasPhrase(words, phrase))
          ? 0.7
          : 0;
      found.score += weight;
      if (weight > 1) found.evidence.push(header);
    }
    if (kind === "kpi" && isLog(columns)) found.score += 2;
    const titled = titles.find((title) => strong.some((phrase) => hasPhrase(wordsOf(title), phrase)));
    if (titled !== undefined) found.score += 1.5;
    scores.set(kind, found);
  }
  scores.set("budget", budgetScore(columns, titles));
  scores.set("other", { score: OTHER, evidence: [] });
  const ranked = [...scores].sort((a, b) => b[1].score - a[1].score);
  const all = ranked.reduce((sum, [, { score }]) => sum + Math.exp(SHARPNESS * score), 0);
  const [value, { score, evidence }] = ranked[0];
  const why =
    evidence.length > 0
      ? `Its headings speak of it: "${evidence.slice(0, 3).join('", "')}".`
      : "Its headings speak of no kind of sheet that is known.";
  return { value, confidence: Math.min(0.99, Math.exp(SHARPNESS * score) / all), why };
}

/** Dates down and nothing but counts beside them: a log of indicators. */
function isLog(columns: readonly KnownColumn[]): boolean {
  const counts = columns.filter(({ type, meaning }) => type === "number" && figureOf(meaning) === null);
  return ["date", "period"].includes(columns[0]?.type) && counts.length > 2 && counts.length >= columns.length - 2;
}

/** A budget has amounts that are plan or actual, or one amount by category, account type and year. */
function budgetScore(
  columns: readonly KnownColumn[],
  titles: readonly string[],
): { score: number; evidence: string[] } {
  const amounts = columns.filter(({ type }) => type === "money" || type === "number" || type === "blank");
  const figures = amounts.filter(({ meaning }) => figureOf(meaning) !== null && !isTarget(meaning));
  const kinds = new Set(figures.map(({ meaning }) => figureOf(meaning)));
  const versions = columns.filter(({ meaning, type }) => meaning.has("amount") && type === "money");
  const words = titles.flatMap(wordsOf);
  let score = 1.8 * kinds.size;
  if (kinds.has("plan")) score += 0.8;
  if (versions.length > 0) score += 0.6;
  if (amounts.length === 0) return { score: -2, evidence: [] };
  if (columns.some(({ meaning }) => meaning.has("category"))) score += 0.5;
  if (columns.some(({ meaning }) => meaning.has("department"))) score += 0.5;
  const periods = columns.some(({ type, meaning }) => type === "period" || meaning.has("period"));
  if (periods) score += 0.6;
  if (periods && versions.length === 1) score += 0.8;
  if (columns.some(({ meaning }) => meaning.has("variance") || meaning.has("remaining"))) score += 0.7;
  if (columns.some(({ meaning }) => meaning.get("type")?.phrase !== undefined && meaning.has("type"))) score += 0.3;
  if (
    words.some((word) =>
      /^(budget|budgets|haushalt|haushaltsplan|presupuesto|orcamento|expenditure|expenditures|spending)$/.test(word),
    )
  )
    score += 1.5;
  return { score, evidence: [...figures, ...versions].map(({ profile }) => profile.header) };
}

/** "Target" is a plan on a budget, but indicators have targets too. */
function isTarget(meaning: KnownColumn["meaning"]): boolean {
  return /^target/.test(meaning.get("plan")?.phrase ?? "");
}
