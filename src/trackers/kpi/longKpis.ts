import type { CellValue } from "../../sheets/grid";

/** A KPI of a list that has a row for each KPI and period. Rows are those of the data, from 1. */
export interface LongKpi {
  id: CellValue;
  title: CellValue;
  /** The row that says how it stands: the latest with a figure, else the latest. */
  line: number;
  /** All its rows, in the order in which they stand. */
  rows: number[];
  /** Those with a figure and a period, one for each period, the oldest first. */
  history: number[];
  /** What is not used and why, for a person; "" for nothing. */
  unused: string;
}

/** A list with a row for each KPI and period, gathered into its KPIs. */
export interface LongForm {
  /** What tells the KPIs apart. */
  key: "id" | "name";
  /** In which order the rows' periods come, by row; 0 for a row without one. */
  orders: number[];
  /** What the rows' periods are called, by row. */
  labels: string[];
  /** Periods that stand as text, with their order; empty where all are numbers. */
  texts: { text: string; order: number }[];
  /** By the row that says how each stands, in the order in which they first appear. */
  kpis: ReadonlyMap<number, LongKpi>;
  repeats: Repeats;
}

/** What a list shows of its KPIs' rows: whether they are figures over time. */
export interface Repeats {
  /** "yes" where rows of one KPI as a rule have different periods; "no" where none has two periods; else a person has to say. */
  isHistory: "yes" | "no" | "ask";
  /** KPIs that have two rows for a period, in words with their rows: at most three. */
  doubled: string[];
  doubledCount: number;
}
