export interface KpiOptions {
  /** Title on the sheets. */
  title: string;
  /** Formulas of the cells: ordinary Excel, which everybody's workbook calculates, or the readable COO functions. */
  formulas: "plain" | "coo";
}

export const defaultKpiOptions: KpiOptions = { title: "KPI scorecard", formulas: "plain" };
