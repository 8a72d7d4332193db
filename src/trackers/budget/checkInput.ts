import type { Outside } from "./dashboardInput";
import type { Grid } from "../../sheets/grid";
import type { Source } from "../../sheets/source";
import type { Join } from "../joined/join";
import type { Computed } from "./computeFigures";
import type { BudgetShape } from "./shape";
import type { SourceFormulas } from "./sourceFormulas";
import type { BudgetNames } from "./budgetNames";

export interface CheckInput {
  names: BudgetNames;
  source: Source;
  grid: Grid;
  computed: Computed;
  shape: BudgetShape;
  join: Join | null;
  formulas: SourceFormulas;
  outside: Outside;
}

/** What one check finds: how many cells, or by how much a total differs, and how a person is told; "" is nothing. */
export interface LiveCheck {
  label: string;
  /** Formulas without "="; `found` stands in for the cell that holds the number. */
  found: string;
  words: (found: string) => string;
}
