import type { SimulationSummary } from "../../calc/simulationSummary";
import type { RiskColumnId } from "./riskColumns";
import type { RiskRow } from "./risks";

/** What a row of the register shows, cell by cell; "" is blank. */
export type RiskCells = Record<RiskColumnId, string | number>;

/** A risk with its figures. */
export interface RiskFigure {
  risk: RiskRow;
  cells: RiskCells;
  /** Places in the matrix, from 1; `null` for a risk that is not open or not rated by likelihood and impact. */
  inherent: MatrixPlace | null;
  residual: MatrixPlace | null;
}

export interface MatrixPlace {
  likelihood: number;
  impact: number;
}

/** How many open risks stand on each level. */
export interface LevelCount {
  level: string;
  inherent: number;
  residual: number;
}

/** The simulated total of all open risks with a probability and money. */
export interface Contingency {
  risks: number;
  trials: number;
  summary: SimulationSummary;
  /** P80 − P50. */
  reserve: number;
  /** How likely the total is to be larger than each amount. */
  exceedance: { amount: number; chance: number }[];
}

export interface RiskFigures {
  risks: RiskFigure[];
  /** Risks that are in the source. */
  found: number;
  open: number;
  /** Risks with a score. */
  rated: number;
  aboveAppetite: number;
  flagged: number;
  /** Expected monetary value of the open risks; `null` where none has any. */
  emv: number | null;
  levels: LevelCount[];
  /** Counts by likelihood and impact, step 1 first. */
  inherent: number[][];
  residual: number[][];
  /** Open risks from the largest on, as places in `risks`. */
  byScore: number[];
  byResidual: number[];
  byEmv: number[];
  contingency: Contingency | null;
}
