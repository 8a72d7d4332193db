import { budgetEvidence, isTarget, type KindEvidence } from "./budgetKind";
import { figureOf } from "./figure";
import { NAMED_KINDS, speaksOfKind, speaksOfOther } from "./kindVocabulary";
import type { KnownColumn } from "./knownColumn";
import type { SheetKind, Source } from "./source";
import { wordsOf } from "./words";

/** What speaks for a sheet that is none of the others. */
const OTHER = 1.2;
/** How much a heading of invoices, orders or stocks adds. */
const OTHER_HEADING = 0.8;
/** How much a point of evidence counts in the confidence. */
const SHARPNESS = 1.4;

/** Says what a sheet is about, by its headings, its content and its title. */
export function sheetKind(columns: readonly KnownColumn[], titles: readonly string[]): NonNullable<Source["kind"]> {
  const titleWords = titles.map(wordsOf);
  const scores = new Map<SheetKind, KindEvidence>();
  for (const kind of NAMED_KINDS) {
    const found: KindEvidence = { score: 0, headers: [] };
    for (const { profile, type } of columns) {
      // Obligations in money are what a public budget has spent.
      const clarity = kind === "compliance" && type === "money" ? null : speaksOfKind(kind, profile.words);
      found.score += clarity === "strong" ? 1.6 : clarity === "hint" ? 0.7 : 0;
      if (clarity === "strong") found.headers.push(profile.header);
    }
    if (kind === "kpi" && isLog(columns)) found.score += 2;
    if (kind === "kpi" && measuresTargets(columns)) found.score += 1.6;
    if (kind === "kpi" && columns.some(namesIndicators)) found.score += 1;
    if (titleWords.some((words) => speaksOfKind(kind, words) === "strong")) found.score += 1.5;
    scores.set(kind, found);
  }
  scores.set("budget", budgetEvidence(columns, titleWords));
  const others = columns.filter(({ profile }) => speaksOfOther(profile.words)).map(({ profile }) => profile.header);
  scores.set("other", { score: OTHER + OTHER_HEADING * others.length, headers: others });
  const ranked = [...scores].sort((a, b) => b[1].score - a[1].score);
  const all = ranked.reduce((sum, [, { score }]) => sum + Math.exp(SHARPNESS * score), 0);
  const [value, { score, headers }] = ranked[0];
  const why =
    headers.length > 0
      ? `Its headings speak of it: "${headers.slice(0, 3).join('", "')}".`
      : "Its headings speak of no kind of sheet that is known.";
  return { value, confidence: Math.min(0.99, Math.exp(SHARPNESS * score) / all), why };
}

/** A column of words headed by nothing but "KPI", "Metric" or the like. */
function namesIndicators({ profile: { words }, type }: KnownColumn): boolean {
  return (type === "text" || type === "longText") && words.length === 1 && speaksOfKind("kpi", words) === "strong";
}

/** Targets beside what was reached, and nothing that a budget is told by. */
function measuresTargets(columns: readonly KnownColumn[]): boolean {
  const says = (phrases: RegExp) => columns.some(({ profile }) => profile.words.some((word) => phrases.test(word)));
  const budgets = columns.some(
    ({ meaning }) =>
      (meaning.has("plan") && !isTarget(meaning)) || meaning.has("department") || meaning.has("category"),
  );
  return says(TARGET) && says(REACHED) && !budgets;
}

const TARGET = /^(targets?|goals?|ziel|zielwert|cibles?|objectifs?|metas?|objetivos?)$/;
const REACHED =
  /^(actuals?|results?|ist|istwert|reel|realise|realizado|real|resultado|resultat|resultats|ergebnis|achieved)$/;

/** Dates down and nothing but measures beside them, not all of them money: a log of indicators. */
function isLog(columns: readonly KnownColumn[]): boolean {
  const measures = columns.filter(
    ({ type, meaning }) => ["number", "percent", "money"].includes(type) && figureOf(meaning) === null,
  );
  if (!["date", "period"].includes(columns[0]?.type) || measures.every(({ type }) => type === "money")) return false;
  return measures.length > 2 && measures.length >= columns.length - 2;
}
