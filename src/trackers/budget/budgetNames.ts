import { freeNames, type FreeNames, type NamesWanted, type Taken } from "../kit/names";

/** Names that the tracker takes in the workbook. On `data` plan and actual of two sheets are joined; a tracker of one sheet has none. */
export type BudgetNames = FreeNames<"dashboard" | "lines" | "data" | "record">;

const wanted: NamesWanted<"dashboard" | "lines" | "data" | "record"> = {
  sheets: {
    dashboard: "Budget tracker",
    lines: "Budget lines",
    data: "Budget data",
    record: "Budget register",
  },
  prefix: "Budget",
  table: "Lines",
};

/** Names for a new budget tracker. */
export function freeBudgetNames(taken: Taken): BudgetNames {
  return freeNames(wanted, taken);
}
