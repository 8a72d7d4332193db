import type { KpiColumnId } from "./kpiColumns";
import type { Kpi } from "./kpis";

/** What a row of the scorecard shows, cell by cell; "" is blank. */
export type KpiCells = Record<KpiColumnId, string | number>;

/** How soon a KPI wants a look, and why; `null` for one that does not. */
export interface Attention {
  /** The larger the sooner. */
  urgency: number;
  reason: string;
}

/** A KPI with its figures. */
export interface KpiFigure {
  kpi: Kpi;
  cells: KpiCells;
  attention: Attention | null;
  /** Its figures over time, the oldest first; empty without a history. */
  history: number[];
  /** What the period of each figure of the history is called: "Jan 2026". As long as `history`. */
  periods: string[];
}

/** The KPIs of a perspective, or all of them. */
export interface RollUp {
  label: string;
  kpis: number;
  scored: number;
  weight: number;
  /** Its share of the overall score: of the weights of all perspectives that have one; `null` without a score. */
  share: number | null;
  /** 0 to 10, by the weights of the KPIs that have a score; `null` where none has. */
  score: number | null;
  /** Share of the weight that has a score; `null` where there is no weight. */
  coverage: number | null;
  green: number;
  amber: number;
  red: number;
}

export interface KpiFigures {
  kpis: KpiFigure[];
  /** KPIs that are in the source. */
  found: number;
  /** KPIs with a number for target and actual. */
  measured: number;
  /** KPIs among the measured whose target or actual is a number read from words: "119 (week 13)", as the settings show. */
  fromWords: number;
  flagged: number;
  perspectives: RollUp[];
  overall: RollUp;
  /** Places of the KPIs that want a look, the most urgent first. */
  lookHere: number[];
}
