import type { KnownColumn } from "./knownColumn";
import { IMPOSSIBLE, type RoleEvidence } from "./evidence";

/** Weighs a column for the notes. */
export function noteEvidence({ meaning, type, profile }: KnownColumn): RoleEvidence {
  if (!["text", "longText", "blank"].includes(type)) return IMPOSSIBLE;
  if (!meaning.has("note")) return { score: type === "longText" ? -1 : -4, reasons: ["it holds long text"] };
  return {
    score: 3.5 - (meaning.has("code") || meaning.has("date") ? 3 : 0),
    reasons: [`the header "${profile.header}" says note`],
  };
}
