import { literally } from "../../portable/literally";
import { cellAddress } from "../address";
import type { Area, Rule } from "../plan";

/** One hue from pale to strong, so that color-blind eyes see the order too; ink on each holds 4.5 : 1. */
const tints = ["#EAF3F3", "#FDF3DC", "#FBDDB5", "#F5B98A", "#EE9468"];

/** Which of the five strengths each of so many levels has, from 0, the lowest level first. */
export function levelStrengths(levels: number): number[] {
  if (levels <= 1) return [0];
  return Array.from({ length: levels }, (_, at) => Math.round((at * (tints.length - 1)) / (levels - 1)));
}

/** The tint of each level, from the lowest on. */
export function levelTints(levels: number): string[] {
  return levelStrengths(levels).map((strength) => tints[strength]);
}

/** Conditional formats that tint cells by the level they hold. `level` is the formula of a cell's level; without it the cell itself. */
export function levelRules(
  where: Area,
  levelList: string,
  levels: number,
  level = cellAddress(where.row, where.column),
): Rule[] {
  return levelTints(levels).map((fill, at) => ({
    area: where,
    formula: `=IFERROR(MATCH(${literally(level)},${levelList},0),0)=${at + 1}`,
    fill,
  }));
}
