import { USUAL_STEPS } from "../../calc/ratings";
import type { Area } from "../plan";
import { firstRow } from "../kit/settings/settingsBlock";
import { area } from "../kit/sheet/sheetBuilder";
import type { RiskSettings } from "./riskSettings";

export const settingsColumns = {
  limits: 0,
  matrix: 3,
  levels: 10,
  steps: 13,
  closed: 17,
  likelihood: 19,
  impact: 23,
} as const;

/** The single settings, in the order in which they stand. */
export const limits = ["asOf", "reviewDays", "appetite", "trials", "seed", "shape"] as const;
export type Limit = (typeof limits)[number];

/** Room for status words of a person's own. */
export const closedRows = 15;

export function limitCell(limit: Limit): Area {
  return area(firstRow + limits.indexOf(limit), settingsColumns.limits + 1);
}

/** Below the others, in registers whose risks were correlated when they were built. */
export const correlationCell = area(firstRow + limits.length, settingsColumns.limits + 1);

/** The areas that formulas look into, by the ending of their defined name. */
export function settingsAreas(
  settings: Pick<RiskSettings, "levels" | "likelihoodTexts" | "impactTexts"> &
    Partial<Pick<RiskSettings, "correlation">>,
): Map<string, Area> {
  const { matrix, levels, steps, closed, likelihood, impact } = settingsColumns;
  const column = (at: number, rows: number) => area(firstRow, at, Math.max(rows, 1));
  const lists = (names: string[], at: number, rows: number): [string, Area][] =>
    rows === 0 ? [] : names.map((name, offset) => [name, column(at + offset, rows)]);
  const [likelihoods, impacts] = [settings.likelihoodTexts.length, settings.impactTexts.length];
  return new Map<string, Area>([
    ["AsOf", limitCell("asOf")],
    ["ReviewDays", limitCell("reviewDays")],
    ["Appetite", limitCell("appetite")],
    ["Trials", limitCell("trials")],
    ["Seed", limitCell("seed")],
    ["Shape", limitCell("shape")],
    ...(typeof settings.correlation === "number" ? ([["Correlation", correlationCell]] as const) : []),
    ["Matrix", area(firstRow, matrix + 1, USUAL_STEPS, USUAL_STEPS)],
    ["Levels", column(levels, settings.levels.length)],
    ["LevelFrom", column(levels + 1, settings.levels.length)],
    ["LikelihoodFrom", column(steps + 1, USUAL_STEPS)],
    ["ImpactFrom", column(steps + 2, USUAL_STEPS)],
    ["ClosedWords", column(closed, closedRows)],
    ...lists(["LikelihoodTexts", "LikelihoodRatings", "LikelihoodProbabilities"], likelihood, likelihoods),
    ...lists(["ImpactTexts", "ImpactRatings", "ImpactLow", "ImpactLikely", "ImpactHigh"], impact, impacts),
  ]);
}
