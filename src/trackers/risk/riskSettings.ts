import { SHAPES, type Shape } from "../../calc/impact";
import { NIST_MATRIX, USUAL_MATRIX } from "../../calc/riskLevel";
import { USUAL_TRIALS } from "../../calc/simulation";
import type { AppetitePoint } from "./appetite";
import type { StepStarts } from "./stepStarts";
import type { RiskOptions } from "./riskOptions";

/** A text of the source's likelihood column and what it stands for; `null` is not rated. */
export interface LikelihoodText {
  text: string;
  rating: number | null;
  probability: number | null;
}

/** A text of the source's impact column. */
export interface ImpactText {
  text: string;
  rating: number | null;
  low: number | null;
  likely: number | null;
  high: number | null;
}

/** What a person can change on the settings sheet; every formula of the tracker looks it up there. */
export interface RiskSettings {
  /** Day that due dates and reviews are held against, as a serial number; `null` for none. */
  asOf: number | null;
  /** Days after which a review is too old. */
  reviewDays: number;
  /** The highest level that is accepted. */
  appetite: string;
  trials: number;
  seed: number;
  shape: Shape;
  /** How risks of a category are correlated, 0 to 1; `null` for a register without such a setting, whose risks are independent. */
  correlation: number | null;
  /** A standard error of more than this share of P80 says that the trials are too few. */
  steady: number;
  /** The reserve that is held against all risks; `null` where none is given. */
  held: number | null;
  /** Losses and the chance of larger ones that is tolerated; `null` until there is a sheet to type them on. */
  appetitePoints: AppetitePoint[] | null;
  /** Levels by likelihood and impact, step 1 first. */
  matrix: string[][];
  /** Levels from the lowest on, and the score from which each holds for a risk that has a score alone. */
  levels: { name: string; from: number }[];
  likelihoodStarts: StepStarts;
  impactStarts: StepStarts;
  /** Status words of risks that are done with. */
  closed: string[];
  likelihoodTexts: LikelihoodText[];
  impactTexts: ImpactText[];
}

const usualLevels = [
  { name: "Low", from: 0 },
  { name: "Medium", from: 5 },
  { name: "High", from: 10 },
  { name: "Extreme", from: 20 },
];
const nistLevels = [
  { name: "Very Low", from: 0 },
  { name: "Low", from: 3 },
  { name: "Moderate", from: 8 },
  { name: "High", from: 15 },
  { name: "Very High", from: 20 },
];

/** Two percent of P80: a change that no decision on a reserve hangs on. */
export const usualSteady = 0.02;

export const closedWords = ["Closed", "Done", "Resolved", "Retired", "Completed", "Complete", "Cancelled", "Canceled"];
/** Room on the settings sheet for status words of a person's own. */
export const closedRows = 15;
export const shapeWords: readonly Shape[] = SHAPES;

/** The settings of a new tracker. */
export function newSettings(
  { matrix, asOf, shape = "pert", correlation = null }: RiskOptions,
  column: Pick<RiskSettings, "likelihoodStarts" | "impactStarts" | "likelihoodTexts" | "impactTexts"> & {
    closed?: string[];
  },
): RiskSettings {
  const nist = matrix === "nist";
  return {
    asOf,
    reviewDays: 90,
    appetite: nist ? "Moderate" : "Medium",
    trials: USUAL_TRIALS,
    seed: 1,
    shape,
    correlation,
    steady: usualSteady,
    held: null,
    appetitePoints: null,
    matrix: (nist ? NIST_MATRIX : USUAL_MATRIX).map((row) => row.map(String)),
    levels: nist ? nistLevels : usualLevels,
    closed: closedWords,
    ...column,
  };
}
