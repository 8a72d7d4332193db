import type { KnownColumn } from "./knownColumn";
import { IMPOSSIBLE, type RoleEvidence } from "./evidence";

/** Weighs a column for the period. */
export function periodEvidence({ meaning, type, profile }: KnownColumn): RoleEvidence {
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
