import type { RecordedKind } from "../recorded";
import { contingencyArea } from "./contingencyLink";
import { readRegister, type BudgetRegister } from "./registerSettings";

/** A budget tracker as its record tells. */
export const recordedBudget: RecordedKind<BudgetRegister> = {
  read: readRegister,
  sheets: ({ names, joined }) => [names.dashboard, names.lines, ...(joined ? [names.data] : [])],
  sources: ({ joined, sourceSheet }) => (joined ? [joined.plan.sheet, joined.actual.sheet] : [sourceSheet]),
  table: ({ names }) => names.lines,
  shows: ({ names, shape }) => [{ sheet: names.dashboard, area: contingencyArea(shape) }],
};
