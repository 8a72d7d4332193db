import type { RiskFigure } from "./riskFigures";
import type { RiskSettings } from "./riskSettings";

/** Before controls, or after them. */
export type Side = "inherent" | "residual";

/** A cell of the heat map. */
export interface HeatCell {
  /** Steps of the matrix, from 1. */
  likelihood: number;
  impact: number;
  level: string;
  /** The level lies above the appetite. */
  isAbove: boolean;
  /** The open risks that stand here, as places in the register. */
  risks: number[];
}

/** The place of a level among the settings' levels, from 0; −1 for a word that is none of them. */
export function levelPlace(level: string, { levels }: Pick<RiskSettings, "levels">): number {
  return levels.findIndex(({ name }) => name.toLowerCase() === level.toLowerCase());
}

/** The cells of a register's heat map, row by row: the lowest likelihood first, within it the lowest impact. */
export function heatCells(risks: readonly RiskFigure[], settings: RiskSettings, side: Side): HeatCell[][] {
  const appetite = levelPlace(settings.appetite, settings);
  return settings.matrix.map((levels, row) =>
    levels.map((level, column): HeatCell => {
      const [likelihood, impact] = [row + 1, column + 1];
      return {
        likelihood,
        impact,
        level,
        isAbove: appetite !== -1 && levelPlace(level, settings) > appetite,
        risks: risks.flatMap((risk, at) =>
          risk[side]?.likelihood === likelihood && risk[side].impact === impact ? [at] : [],
        ),
      };
    }),
  );
}
