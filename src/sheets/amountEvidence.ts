import type { Concept } from "./headerVocabulary";
import type { Meaning } from "./meaning";
import type { KnownColumn } from "./knownColumn";
import { BY_WORD, IMPOSSIBLE, type RoleEvidence, type SheetEvidence } from "./evidence";

/** Header words that say a column of amounts is neither plan nor actual, and what they say. */
const OTHER_MEASURES: [Concept, number, string][] = [
  ["variance", 6, "a difference"],
  ["remaining", 6, "what is left"],
  ["percent", 6, "a percentage"],
  ["committed", 5, "commitments"],
  ["quantity", 4, "a quantity or price"],
  ["code", 4, "a code"],
  ["date", 5, "a date"],
  ["period", 1.5, "a period"],
  ["previous", 2, "an earlier period"],
];

/** What a header says a column of amounts is, other than plan, actual or forecast; `null` where it says nothing of that kind. */
export function otherMeasure(meaning: Meaning): string | null {
  return OTHER_MEASURES.find(([concept]) => meaning.has(concept))?.[2] ?? null;
}

/** Weighs a column for plan, actual or forecast. */
export function amountEvidence(
  role: "plan" | "actual" | "forecast",
  column: KnownColumn,
  sheet: SheetEvidence,
): RoleEvidence {
  const { meaning, type, profile } = column;
  if (type === "text" || type === "longText" || type === "date" || type === "period") return IMPOSSIBLE;
  const reasons: string[] = [];
  let score = type === "money" ? 0.5 : type === "number" ? 0.2 : type === "blank" ? -1 : -5;
  const word = meaning.get(role);
  if (word) {
    score += BY_WORD * word.weight;
    reasons.push(`the header "${profile.header}" says ${role}`);
  }
  const expected = meaning.get("forecast");
  // "Projected" beside "Actual" is the plan where no other column is; "Forecast" never is.
  const plansInstead = expected !== undefined && expected.weight < 1 && !sheet.hasPlanWord && !meaning.has("actual");
  if (role === "plan" && plansInstead) {
    return {
      score: score + 3,
      reasons: [`the header "${profile.header}" says what was expected, and no other column is the plan`],
    };
  }
  if (role === "forecast" && plansInstead) score -= 2;
  // "Forecasted actual" is a forecast; "Budget vs actual" is neither.
  if (role !== "forecast" && expected) score -= 4.5 * expected.weight;
  if (role === "plan" && meaning.has("actual")) score -= 3 * (meaning.get("actual")?.weight ?? 1);
  if (role === "actual" && meaning.has("plan")) score -= 3 * (meaning.get("plan")?.weight ?? 1);
  for (const [concept, weight] of OTHER_MEASURES) {
    const other = meaning.get(concept);
    if (other) score -= weight * other.weight;
  }
  if (role === "actual" && meaning.has("cumulative") && !meaning.has("plan")) score += word ? 0.5 : 2;
  if (role === "plan" && meaning.has("revised")) score += 0.8;
  if (role === "plan" && word && meaning.has("original") && !meaning.has("revised")) score -= 0.4;
  if (!word && sheet.hasLayout) return IMPOSSIBLE;
  if (!word && role === "forecast") return { score: score - 4, reasons };
  if (!word) {
    score -= (meaning.has("amount") ? 0 : 1.5) + (role === "actual" ? 0.4 : 0);
    if (sheet.amountColumns === 1) {
      score += role === "plan" ? 1 : 0;
      reasons.push("it is the only column of amounts");
    }
    if (role === "plan" && meaning.has("amount") && !sheet.hasPlanWord && sheet.hasActualWord) {
      score += 1.3;
      reasons.push("it holds amounts beside what was spent, and no other column says plan");
    }
    if (role === "plan" && sheet.byYear) {
      score += 0.6;
      reasons.push("the sheet goes by years, as budgets do");
    }
    if (sheet.speaksOf === role) {
      score += 2;
      reasons.push(role === "plan" ? "the sheet speaks of a budget" : "the sheet speaks of money spent");
    }
    if (sheet.speaksOf !== null && sheet.speaksOf !== role) score -= 1.5;
  }
  reasons.push(type === "blank" ? "it has no entries yet" : "it holds amounts");
  return { score, reasons };
}
