import { figureOf } from "../figure";
import type { KnownColumn } from "../knownColumn";

/** How strongly a sheet speaks of a kind, and the headings that say it. */
export interface KindEvidence {
  score: number;
  headers: string[];
}

/** Columns that each hold a period, before they are seen as amounts across. */
const FEW_PERIODS = 3;

/** A budget has amounts that are plan or actual, or one amount by category, account type and year. */
export function budgetEvidence(columns: readonly KnownColumn[], titles: readonly string[][]): KindEvidence {
  const amounts = columns.filter(({ type }) => type === "money" || type === "number" || type === "blank");
  const figures = amounts.filter(({ meaning }) => figureOf(meaning) !== null && !isTarget(meaning));
  const kinds = new Set(figures.map(({ meaning }) => figureOf(meaning)));
  const versions = columns.filter(({ meaning, type }) => meaning.has("amount") && type === "money");
  const words = titles.flat();
  let score = 1.8 * kinds.size;
  if (kinds.has("plan")) score += 0.8;
  if (versions.length > 0) score += 0.6;
  if (amounts.length === 0) return { score: -2, headers: [] };
  const keys = (["category", "department"] as const).filter((key) => columns.some(({ meaning }) => meaning.has(key)));
  score += 0.5 * keys.length;
  // What is spent by whom or on what, though nothing says whether it is planned.
  if (keys.length > 0 && versions.length > 0) score += 0.3;
  const periods = columns.some(({ type, meaning }) => type === "period" || type === "date" || meaning.has("period"));
  if (periods) score += 0.6;
  if (periods && versions.length === 1) score += 0.8;
  // Amounts that lie across months or years, though nothing says whether they are planned.
  if (figures.length === 0 && amounts.filter(({ period }) => period !== null).length >= FEW_PERIODS) score += 1.6;
  if (columns.some(({ meaning }) => meaning.has("variance") || meaning.has("remaining"))) score += 0.7;
  if (columns.some(({ meaning }) => meaning.has("type"))) score += 0.3;
  if (
    words.some((word) =>
      /^(budget|budgets|haushalt|haushaltsplan|presupuesto|orcamento|expenditure|expenditures|spending)$/.test(word),
    )
  )
    score += 1.5;
  return { score, headers: [...figures, ...versions].map(({ profile }) => profile.header) };
}

/** "Target" is a plan on a budget, but indicators have targets too. */
export function isTarget(meaning: KnownColumn["meaning"]): boolean {
  return /^target/.test(meaning.get("plan")?.phrase ?? "");
}
