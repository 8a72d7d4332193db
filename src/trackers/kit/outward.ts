/** What every tracker says to the outside, whatever it is about. */

/** A figure of the headline. */
export interface HeadlineFigure {
  /** Its defined name in the workbook: "Compliance_Overdue". */
  name: string;
  label: string;
  shown: "count" | "share" | "money" | "days";
  /** "" where there is nothing to say. */
  value: number | "";
  bad: boolean;
  /** The line under the figure in words. */
  under: string;
}

/** A row that wants attention, and why. */
export interface AttentionRow {
  key: string;
  label: string;
  severity: 1 | 2 | 3 | 4;
  why: string;
  owner: string;
}

/** What is kept of a row when a report is closed; written later, compared by key and field. */
export interface SnapshotRow {
  /** As-of day, a serial number. */
  date: number;
  /** The tracker's hidden sheet, which tells it from others. */
  tracker: string;
  key: string;
  label: string;
  field: string;
  value: number | string;
  status: string;
  amount: number | "";
}
