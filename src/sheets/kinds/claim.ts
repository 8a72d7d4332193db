/** How well a column goes with a role of a kind. */
export interface Claim {
  role: string;
  /** Place of the column. */
  at: number;
  score: number;
}

/** What a claim has to be worth. */
export const ENOUGH = 1.5;

/** How much a later period adds to a claim: enough for "FY24 actual" over "FY23 actual", not over another word. */
export const LATER = 0.3;
