import type { AccountType } from "../../calc/accountType";
import type { BridgeStep } from "../../calc/bridge";
import type { Period } from "../../sheets/period";

/** Amounts over a set of lines. `null` is "no answer": nothing reported, or a division by nothing. */
export interface Amounts {
  plan: number | null;
  /** Plan of the lines whose actual is reported: what actual is compared with. */
  planToDate: number | null;
  actual: number | null;
  /** actual − plan to date */
  variance: number | null;
  variancePercent: number | null;
  /** actual / plan */
  used: number | null;
  remaining: number | null;
  forecast: number | null;
}

export type Status = "Favorable" | "Unfavorable" | "On plan" | "";

/** One row of the tracker's table. */
export interface LineFigures extends Amounts {
  key: string;
  department: string;
  category: string;
  type: AccountType;
  status: Status;
  /** Source lines behind the row. */
  lines: number;
}

/** The headline of one account type; `pace` needs periods. */
export interface TypeFigures extends Amounts {
  type: AccountType;
  status: Status;
  pace: number | null;
}

export interface PeriodFigures {
  period: Period;
  byType: PeriodAmounts[];
}

/** A period of one account type; `variance` compares with the plan of the lines whose actual is reported. */
export interface PeriodAmounts {
  type: AccountType;
  plan: number | null;
  actual: number | null;
  variance: number | null;
  cumulativePlan: number | null;
  cumulativeActual: number | null;
}

export interface BudgetFigures {
  /** Expense first, then revenue, then what else there is. The first one leads: charts and bridge show it. */
  types: TypeFigures[];
  /** Revenue − expense, where the sheet has both. */
  net: { plan: number | null; actual: number | null; variance: number | null; forecast: number | null } | null;
  lines: LineFigures[];
  periods: PeriodFigures[];
  /** Periods with at least one actual, up to the last one. */
  closedPeriods: number;
  /** Label of the last closed period, "" without periods. */
  asOf: string;
  bridge: BridgeStep[];
  counts: { favorable: number; unfavorable: number; onPlan: number; notReported: number };
}
