import type { Reconciliation } from "../../excel/reconcile";
import type { ChangedChoice } from "../../trackers/frozen/thaw";
import type { Finding, Place } from "../../trackers/sharing/findings";

export type { ChangedChoice, Finding, Place };

/** For which readers formulas are written: any Excel, or Excel 2021 and 365 alone. */
export type Readers = "exact" | "lambda";

/** A cell or a defined name that was made portable and holds something else since. */
export interface ChangedCell extends Place {
  /** The formula with the COO function. */
  before: string;
  /** What stands there now. */
  now: string;
  /** A name stands in the place of a cell: on its sheet, or on "" where it is the workbook's. */
  isName: boolean;
}

/** What a check before sharing has found. */
export interface ShareReport {
  findings: Finding[];
  /** Cells with COO functions. */
  calls: number;
  /** Cells and names that were made portable and can be turned back. */
  frozen: number;
  changed: ChangedCell[];
}

/** What was done to the cells. */
export interface ShareDone {
  /** Cells that hold another formula now. */
  formulas: number;
  /** Cells that hold their value now. */
  values: number;
  /** Cells that were left as they were. */
  left: number;
  /** Defined names that say something else now. */
  names: number;
  reconciliation: Reconciliation;
}

/** What to do with changed cells, by `choiceKey`. */
export type ChangedChoices = ReadonlyMap<string, ChangedChoice>;

/** How a changed cell is called among the choices. */
export function choiceKey({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}
