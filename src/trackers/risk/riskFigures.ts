import type { SimulationSummary } from "../../calc/simulationSummary";
import type { TornadoBar } from "../../calc/tornado";
import type { AppetitePoint } from "./appetite";
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
  exceedance: ExceedancePoint[];
  /** How likely the total is to be larger than the reserve that is held; `null` where none is given. */
  chanceOverHeld: number | null;
  /** The appetite as it stands on the sheet, or as a new register starts. */
  appetitePoints: AppetitePoint[];
  /** What P80 comes to without a risk, and when it happens for certain; the widest first. */
  swings: TornadoBar[];
}

/** A point of the loss-exceedance curve: how likely the total is to be larger, and how likely that may be. */
export interface ExceedancePoint {
  amount: number;
  chance: number;
  /** `null` without an appetite. */
  appetite: number | null;
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
  /** Risks that other lists of the workbook score differently. */
  elsewhere: ScoredElsewhere[];
}

/** A risk that another list of the workbook scores differently. */
export interface ScoredElsewhere {
  id: string;
  title: string;
  /** Its score here, in words: "4 × 5", steps of the matrix, or "Score 12". */
  here: string;
  /** The sheet of the other list, what the risk is called there, and its score there. */
  sheet: string;
  titleThere: string;
  there: string;
}
