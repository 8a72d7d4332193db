import type { TotalWord } from "./totalWords";

/** What speaks for a row being a sum. */
export interface SumEvidence {
  score: number;
  reasons: string[];
  word: TotalWord | null;
  /** It sums up some of the lines above, not all. */
  partial: boolean;
}

/** Evidence at which a row counts as a sum. */
export const ENOUGH = 2.5;
