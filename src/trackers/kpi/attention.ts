import type { Attention, KpiCells } from "./kpiFigures";
import { ragWords } from "./judgingFormulas";
import { withinVariation, worse } from "./signal";

/** Why a KPI wants a look, and how far ahead of the others: reds and greens that color alone would misjudge come first. */
export const reasons = {
  redWithin: { words: "Red, but within normal variation: change the process, not the month", urgency: 400 },
  greenWorse: { words: "Green, but getting worse", urgency: 300 },
  red: { words: "Red", urgency: 200 },
  amber: { words: "Amber", urgency: 100 },
} as const;

/** What a person should look at, from a KPI's color, its signal and its score. */
export function attentionOf({ rag, signal, score }: KpiCells): Attention | null {
  const reason = reasonOf(rag, signal);
  return reason && { urgency: reason.urgency + 10 - (typeof score === "number" ? score : 0), reason: reason.words };
}

function reasonOf(rag: string | number, signal: string | number) {
  if (rag === ragWords.Red) return signal === withinVariation ? reasons.redWithin : reasons.red;
  if (rag === ragWords.Green) return signal === worse ? reasons.greenWorse : null;
  return rag === ragWords.Amber ? reasons.amber : null;
}
