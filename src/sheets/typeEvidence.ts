import { accountTypeOf } from "./accountWords";
import { shareOfTexts } from "./columnProfile";
import type { KnownColumn } from "./knownColumn";
import { IMPOSSIBLE, type RoleEvidence } from "./evidence";

/** True where nearly all of a column's texts say revenue or expense, or most do and its header asks for it. */
export function saysAccountType({ profile, meaning }: KnownColumn): boolean {
  if (profile.texts === 0 || profile.texts < profile.filled * 0.9) return false;
  return shareOfTexts(profile, (text) => accountTypeOf(text) !== null) >= (meaning.has("type") ? 0.6 : 0.8);
}

/** Weighs a column for the account type, by its cells first. */
export function typeEvidence(column: KnownColumn): RoleEvidence {
  const { meaning, profile } = column;
  if (!saysAccountType(column)) return IMPOSSIBLE;
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
