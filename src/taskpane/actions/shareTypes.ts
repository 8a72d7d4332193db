import type { ShownPlace as MailPlace } from "../../excel/readShown";
import type { Reconciliation } from "../../excel/reconcile";
import type { ChangedChoice } from "../../trackers/frozen/thaw";
import type { Finding, Place } from "../../trackers/sharing/findings";

export type { ChangedChoice, Finding, MailPlace, Place };

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

/** A cell with a COO function, by which a person sees what readers will see. */
export interface PreviewCell extends Place {
  /** What it shows now. */
  shown: string;
  /** The plain formula that it would hold; "" where only its value can stay. */
  plain: string;
}

/** What a check before sharing has found. */
export interface ShareReport {
  findings: Finding[];
  /** Cells with COO functions. */
  calls: number;
  /** Cells and names that were made portable and can be turned back. */
  frozen: number;
  changed: ChangedCell[];
  /** Whether this Excel opens a copy for an add-in. */
  canCopy: boolean;
  preview: PreviewCell[];
  /** The trackers that are there, with their first sheets. */
  trackers: { title: string; sheet: string }[];
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
  /** Nothing was done: cells would show something else than before, and a person has not accepted each of them. */
  stopped?: boolean;
}

/** Cells that may show something else than before, by `choiceKey`. */
export type AcceptedCells = ReadonlySet<string>;

/** What to do with changed cells, by `choiceKey`. */
export type ChangedChoices = ReadonlyMap<string, ChangedChoice>;

/** How a changed cell is called among the choices. */
export function choiceKey({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}

/** A table for a mail, in the two forms that a clipboard takes. */
export interface MailContent {
  html: string;
  text: string;
  rows: number;
  columns: number;
}
