import type { RecordedKind } from "../recorded";
import { contingencyArea } from "./contingencyLink";
import { readBudgetRecord, type BudgetRecord } from "./budgetRecord";

/** A budget tracker as its record tells. */
export const recordedBudget: RecordedKind<BudgetRecord> = {
  read: readBudgetRecord,
  sheets: ({ names, joined }) => [names.dashboard, names.lines, ...(joined ? [names.data] : [])],
  sources: ({ joined, sourceSheet }) => (joined ? [joined.plan.sheet, joined.actual.sheet] : [sourceSheet]),
  table: ({ names }) => names.lines,
  shows: ({ names, shape }) => [{ sheet: names.dashboard, area: contingencyArea(shape) }],
};
