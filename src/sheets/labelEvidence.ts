import type { KnownColumn } from "./knownColumn";
import { BY_WORD, IMPOSSIBLE, type RoleEvidence, type SheetEvidence } from "./evidence";
import { saysAccountType } from "./typeEvidence";

/** Weighs a column for category or department. */
export function labelEvidence(
  role: "category" | "department",
  column: KnownColumn,
  sheet: SheetEvidence,
): RoleEvidence {
  const { meaning, type, profile } = column;
  if (type === "date" || type === "period" || type === "money" || type === "percent") return IMPOSSIBLE;
  const reasons: string[] = [];
  let score = type === "text" ? 0.5 : type === "longText" ? -2 : type === "blank" ? -4 : -3;
  const said = meaning.get(role);
  const word = sheet.hasQuantity && said?.phrase === "unit" ? undefined : said;
  // Without amounts a sheet is no budget, and only a clear word makes a column its category or department.
  if (sheet.amountColumns === 0 && (word?.weight ?? 0) < 0.8) score -= 5;
  if (word) {
    score += BY_WORD * word.weight;
    reasons.push(`the header "${profile.header}" says ${role}`);
    if (profile.words.join(" ") === word.phrase) score += 1.8 * word.weight;
    else if (profile.words[0] !== word.phrase.split(" ")[0]) score -= 0.3;
  } else {
    score -= role === "category" ? 0.8 : 2.5;
  }
  if (meaning.has("code")) score -= 2;
  if (meaning.has("note") || meaning.has("date") || meaning.has("party")) score -= 1.5;
  // Cells that say revenue or expense are the account type, unless nothing else names the lines.
  if (saysAccountType(column)) score -= sheet.textColumns === 1 ? 0.5 : role === "department" ? 6 : word ? 1.5 : 3;
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
