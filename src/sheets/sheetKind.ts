import { kinds } from "./kinds/all";
import { budgetEvidence, type KindEvidence } from "./kinds/budget";
import { listKinds, type SheetKind } from "./kinds/names";
import { speaksOfKind, speaksOfOther } from "./kindVocabulary";
import type { KnownColumn } from "./knownColumn";
import type { Source } from "./source";
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
  for (const kind of listKinds) {
    const { ignores, evidence } = kinds[kind];
    const found: KindEvidence = { score: 0, headers: [] };
    for (const column of columns) {
      const { profile } = column;
      const clarity = ignores?.(column) ? null : speaksOfKind(kind, profile.words);
      found.score += clarity === "strong" ? 1.6 : clarity === "hint" ? 0.7 : 0;
      if (clarity === "strong") found.headers.push(profile.header);
    }
    const speaks = (words: readonly string[]) => speaksOfKind(kind, words) === "strong";
    found.score += evidence?.(columns, speaks) ?? 0;
    if (titleWords.some(speaks)) found.score += 1.5;
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
