import { figureOf } from "../figure";
import type { KnownColumn } from "../knownColumn";
import { isTarget } from "./budget";
import { ENOUGH, LATER, type Claim } from "./claim";

/** What beside the words of its headings speaks for a list of indicators, in points. */
export function indicatorEvidence(
  columns: readonly KnownColumn[],
  speaks: (words: readonly string[]) => boolean,
): number {
  return (
    (isLog(columns) ? 2 : 0) +
    (measuresTargets(columns) ? 1.6 : 0) +
    (columns.some((column) => namesIndicators(column, speaks)) ? 1 : 0)
  );
}

/** A column of words headed by nothing but "KPI", "Metric" or the like. */
function namesIndicators(
  { profile: { words }, type }: KnownColumn,
  speaks: (words: readonly string[]) => boolean,
): boolean {
  return (type === "text" || type === "longText") && words.length === 1 && speaks(words);
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

/** An actual of a period is measured against the target of that period, whatever later ones there are. */
export function preferSamePeriod(claims: Claim[], columns: readonly KnownColumn[]): void {
  const best = claims.reduce<Claim | null>(
    (most, claim) => (claim.role === "actual" && claim.score > (most?.score ?? ENOUGH) ? claim : most),
    null,
  );
  const period = best ? columns[best.at].period : null;
  if (!period) return;
  for (const claim of claims)
    if (claim.role === "target" && columns[claim.at].period?.order === period.order) claim.score += 2 * LATER;
}
