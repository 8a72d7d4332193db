import { USUAL_AMBER } from "../../calc/ragStatus";
import type { AttainmentMethod } from "./kpiSettings";

export interface KpiOptions {
  /** Title on the sheets. */
  title: string;
  /** Formulas of the cells: ordinary Excel, which everybody's workbook calculates, or the readable COO functions. */
  formulas: "plain" | "coo";
  /** Share of the target by which an amber KPI may miss it: 0 or more. What the settings sheet starts with. */
  amber: number;
  /** How attainment is reckoned where lower is better. What the settings sheet starts with. */
  method: AttainmentMethod;
}

export const defaultKpiOptions: KpiOptions = {
  title: "KPI scorecard",
  formulas: "plain",
  amber: USUAL_AMBER,
  method: "ratio",
};
