import { accountTypeOf } from "./accountWords";
import { shareOfTexts, type ColumnProfile } from "./columnProfile";
import type { Concept, Meaning } from "./headerVocabulary";
import type { KnownColumn } from "./knownColumn";
import type { Role } from "./source";

/** What the sheet as a whole says, beside the single column. */
export interface SheetEvidence {
  /** Amount columns that are no variance, remainder, percent, quantity or code. */
  amountColumns: number;
  textColumns: number;
  /** Amounts lie in periods across or in rows that say what they are, so a column that names no figure is their total. */
  hasLayout: boolean;
  /** A column holds whole years, as budgets do and ledgers do not. */
  byYear: boolean;
  /** Title, sheet name and the other headers speak of a budget, or of money spent. */
  speaksOf: "plan" | "actual" | null;
}

/** How strongly a column asks for a role, in logarithms of odds against having none, and the reasons for a person. */
export interface RoleEvidence {
  score: number;
  reasons: string[];
}

const IMPOSSIBLE: RoleEvidence = { score: -Infinity, reasons: [] };
/** What a header's own words weigh. */
const BY_WORD = 4;

/** Weighs a column's header, content and surroundings for a role. */
export function roleEvidence(role: Role, column: KnownColumn, sheet: SheetEvidence): RoleEvidence {
  switch (role) {
    case "plan":
    case "actual":
    case "forecast":
      return amountEvidence(role, column, sheet);
    case "category":
    case "department":
      return labelEvidence(role, column, sheet);
    case "period":
      return periodEvidence(column);
    case "type":
      return typeEvidence(column);
    case "note":
      return noteEvidence(column);
  }
}

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

function amountEvidence(role: "plan" | "actual" | "forecast", column: KnownColumn, sheet: SheetEvidence): RoleEvidence {
  const { meaning, type, profile } = column;
  if (type === "text" || type === "longText" || type === "date" || type === "period") return IMPOSSIBLE;
  const reasons: string[] = [];
  let score = type === "money" ? 0.5 : type === "number" ? 0.2 : type === "blank" ? -1 : -5;
  const word = meaning.get(role);
  if (word) {
    score += BY_WORD * word.weight;
    reasons.push(`the header "${profile.header}" says ${role}`);
  }
  // "Forecasted actual" is a forecast; "Budget vs actual" is neither.
  if (role !== "forecast" && meaning.has("forecast")) score -= 4.5 * (meaning.get("forecast")?.weight ?? 1);
  if (role === "plan" && meaning.has("actual")) score -= 3 * (meaning.get("actual")?.weight ?? 1);
  if (role === "actual" && meaning.has("plan")) score -= 3 * (meaning.get("plan")?.weight ?? 1);
  for (const [concept, weight] of OTHER_MEASURES) {
    const other = meaning.get(concept);
    if (other) score -= weight * other.weight;
  }
  if (role === "plan" && meaning.has("revised")) score += 0.8;
  if (role === "plan" && word && meaning.has("original") && !meaning.has("revised")) score -= 0.4;
  if (!word && sheet.hasLayout) return IMPOSSIBLE;
  if (!word && role === "forecast") return { score: score - 4, reasons };
  if (!word) {
    score -= meaning.has("amount") ? 0 : 1.5;
    if (sheet.amountColumns === 1) {
      score += role === "plan" ? 1 : -0.2;
      reasons.push("it is the only column of amounts");
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

function labelEvidence(role: "category" | "department", column: KnownColumn, sheet: SheetEvidence): RoleEvidence {
  const { meaning, type, profile } = column;
  if (type === "date" || type === "period" || type === "money" || type === "percent") return IMPOSSIBLE;
  const reasons: string[] = [];
  let score = type === "text" ? 0.5 : type === "longText" ? -2 : type === "blank" ? -4 : -3;
  const word = meaning.get(role);
  if (word) {
    score += BY_WORD * word.weight;
    reasons.push(`the header "${profile.header}" says ${role}`);
    if (profile.words.join(" ") === word.phrase) score += 1.8;
    else if (profile.words[0] !== word.phrase.split(" ")[0]) score -= 0.3;
  } else {
    score -= role === "category" ? 0.8 : 2.5;
  }
  if (meaning.has("code")) score -= 2;
  if (meaning.has("note") || meaning.has("date") || meaning.has("party")) score -= 1.5;
  if (accountColumn(profile)) score -= 3;
  if (role === "category") {
    if (!word && meaning.has("label") && meaning.size === 1) {
      score += 1.5;
      reasons.push(`the header "${profile.header}" names the lines`);
    }
    const other = meaning.get("department");
    if (other) score -= 1.5 * other.weight;
    if (sheet.textColumns === 1 && type === "text") {
      score += 2;
      reasons.push("it is the only column of words");
    }
  } else if (meaning.has("category")) {
    score -= 1.5;
  }
  if (profile.distinct.size === 1 && profile.texts > 3) score -= 1.5;
  if (profile.filled < profile.rows * 0.3) score -= 1;
  reasons.push("it holds words");
  return { score, reasons };
}

function periodEvidence({ meaning, type, profile }: KnownColumn): RoleEvidence {
  if (type !== "period" && type !== "date") return IMPOSSIBLE;
  const reasons: string[] = [];
  let score = type === "period" ? 2 : 0.5;
  if (meaning.has("period")) {
    score += 2;
    reasons.push(`the header "${profile.header}" says period`);
  }
  if (meaning.has("date")) score += 0.5;
  if (/\b(start|end|due|deadline|created|updated|birth|hired?)\b/.test(profile.words.join(" "))) score -= 2.5;
  reasons.push(type === "period" ? "it holds periods" : "it holds dates");
  return { score, reasons };
}

/** True where nearly all of a column's texts say revenue or expense. */
function accountColumn(profile: ColumnProfile): boolean {
  return (
    profile.texts > 0 &&
    profile.texts >= profile.filled * 0.9 &&
    shareOfTexts(profile, (text) => accountTypeOf(text) !== null) >= 0.8
  );
}

function typeEvidence({ meaning, profile }: KnownColumn): RoleEvidence {
  if (!accountColumn(profile)) return IMPOSSIBLE;
  const reasons = [`its cells say revenue or expense ("${[...profile.distinct.keys()].slice(0, 2).join('", "')}")`];
  let score = profile.distinct.size <= 12 ? 3 : 0;
  if (meaning.has("type")) {
    score += 2;
    reasons.unshift(`the header "${profile.header}" says type`);
  } else if (meaning.has("category")) {
    score -= 1;
  }
  return { score, reasons };
}

function noteEvidence({ meaning, type, profile }: KnownColumn): RoleEvidence {
  if (!["text", "longText", "blank"].includes(type)) return IMPOSSIBLE;
  if (!meaning.has("note")) return { score: type === "longText" ? -1 : -4, reasons: ["it holds long text"] };
  return {
    score: 3.5 - (meaning.has("code") || meaning.has("date") ? 3 : 0),
    reasons: [`the header "${profile.header}" says note`],
  };
}
