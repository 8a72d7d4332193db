/** A stretch of time that a line belongs to. `order` sorts periods of one kind: a serial of the first day, or the year or number. */
export interface Period {
  kind: "day" | "month" | "quarter" | "year" | "number";
  order: number;
  /** As a person writes it: "Jan 2026", "Q3 2026", "FY2017". */
  label: string;
}
