import type { Layout } from "../kit/table/layout";

/** How the full-year forecast is made; see FULLYEAR in the functions. */
export type ForecastMethod = "plan" | "runrate" | "phased";

export interface BudgetOptions {
  /** Title on the sheet. */
  title: string;
  /** Share of plan within which a line is "On plan": 0.05 is 5 %. */
  tolerance: number;
  forecast: ForecastMethod;
  /** Formulas of the cells: ordinary Excel, which everybody's workbook calculates, or the readable COO functions. */
  formulas: "plain" | "coo";
  /** Defined name of a risk register's contingency in the same workbook; without one the tracker has no line for it. */
  contingency?: string | null;
  /** How the table of a tracker that stands was laid out. */
  layout?: Layout;
  /** What stands where the source has no plan: nothing. Trackers of before say 0, and go on so. */
  withoutPlan?: "blank" | "zero";
}

export const defaultBudgetOptions: BudgetOptions = {
  title: "Budget tracker",
  tolerance: 0.05,
  forecast: "plan",
  formulas: "plain",
};
