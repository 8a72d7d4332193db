import type { Area } from "../plan";
import { firstRow } from "../kit/settings/settingsBlock";
import { area } from "../kit/sheet/sheetBuilder";
import { lowerWordRows, type KpiSettings } from "./kpiSettings";

/** Where the blocks of the settings sheet start; they grow downward only. */
export const settingsColumns = {
  rules: 0,
  lowerWords: 4,
  targets: 6,
  results: 11,
  directions: 14,
  perspectives: 17,
} as const;

/** The single settings, in the order in which they stand. */
export const ruleIds = ["amber", "method", "constant", "weight"] as const;
export type RuleId = (typeof ruleIds)[number];

export function ruleCell(rule: RuleId): Area {
  return area(firstRow + ruleIds.indexOf(rule), settingsColumns.rules + 1);
}

/** How many rows the lists of texts have. */
export interface SettingsSize {
  targetTexts: number;
  resultTexts: number;
  directionTexts: number;
  perspectives: number;
}

export function sizeOf({ targetTexts, resultTexts, directionTexts, perspectiveWeights }: KpiSettings): SettingsSize {
  return {
    targetTexts: targetTexts.length,
    resultTexts: resultTexts.length,
    directionTexts: directionTexts.length,
    perspectives: perspectiveWeights.length,
  };
}

/** The areas that formulas look into, by the ending of their defined name. */
export function settingsAreas({
  targetTexts,
  resultTexts,
  directionTexts,
  perspectives: groups,
}: SettingsSize): Map<string, Area> {
  const { lowerWords, targets, results, directions, perspectives } = settingsColumns;
  const lists = (names: string[], at: number, rows: number): [string, Area][] =>
    rows === 0 ? [] : names.map((name, offset) => [name, area(firstRow, at + offset, rows)]);
  return new Map<string, Area>([
    ["Amber", ruleCell("amber")],
    ["Method", ruleCell("method")],
    ["Constant", ruleCell("constant")],
    ["Weight", ruleCell("weight")],
    ["Constant", ruleCell("constant")],
    ["LowerWords", area(firstRow, lowerWords, lowerWordRows)],
    ...lists(["TargetTexts", "TargetNumbers", "TargetHighs", "TargetDirections"], targets, targetTexts),
    ...lists(["ResultTexts", "ResultNumbers"], results, resultTexts),
    ...lists(["DirectionTexts", "Directions"], directions, directionTexts),
    ...lists(["Perspectives", "PerspectiveWeights"], perspectives, groups),
  ]);
}
