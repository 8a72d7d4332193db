import type { Area } from "../plan";
import type { Computed } from "./computeFigures";
import type { DashboardLayout } from "./dashboardLayout";
import type { BudgetOptions } from "./options";
import type { BudgetNames } from "./budgetNames";
import type { BudgetShape } from "./shape";
import type { SourceFormulas } from "./sourceFormulas";

export interface DashboardInput {
  names: BudgetNames;
  options: BudgetOptions;
  /** Title words of the sheet, and where its figures come from. */
  title: string;
  sourceWords: string;
  currency: string;
  computed: Computed;
  shape: BudgetShape;
  layout: DashboardLayout;
  formulas: SourceFormulas;
  outside: Outside;
  periodsArea: Area | null;
}

/** What the reconciliation finds in the record: rows that are no lines, and texts that were read as numbers. */
export interface Outside {
  leftOut: number;
  texts: number;
}
