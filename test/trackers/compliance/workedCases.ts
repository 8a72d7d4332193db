import type { CellValue, Grid } from "../../../src/sheets/grid";
import { day } from "./workedDays";
import type { Cell } from "../../../src/trackers/kit/expression/expression";

/*
 * Duties with what the register must say of them on 30 November 2026, worked out by hand from the rules: a date comes again from the
 * due date; what is done up to 14 days early (or a quarter of the interval) is done for the date; an exception takes a duty out until
 * it runs out; a status outside the dates says how a duty is met.
 */

interface Case {
  what: string;
  duty: {
    frequency?: string;
    last?: string;
    due?: string;
    status?: string;
    evidence?: string;
    until?: string;
    note?: string;
  };
  nextDue: string | "";
  dueStatus: string;
  days: Cell;
  band?: string;
  class: string;
  open?: "Yes" | "No";
}

export const cases: Case[] = [
  {
    what: "on its due day a duty is not overdue",
    duty: { frequency: "Yearly", last: "2025-11-30", due: "2026-11-30", status: "Compliant" },
    ...{ nextDue: "2026-11-30", dueStatus: "Due soon", days: "", class: "Compliant" },
  },
  {
    what: "a day later it is, by one day",
    duty: { frequency: "Yearly", last: "2025-11-29", due: "2026-11-29", status: "Compliant" },
    ...{ nextDue: "2026-11-29", dueStatus: "Overdue", days: 1, band: "1-30", class: "Compliant" },
  },
  {
    what: "30 days overdue is the first band, 31 the second",
    duty: { due: "2026-10-31", status: "Partial" },
    ...{ nextDue: "2026-10-31", dueStatus: "Overdue", days: 30, band: "1-30", class: "Partial" },
  },
  {
    what: "31 days overdue",
    duty: { due: "2026-10-30", status: "Partial" },
    ...{ nextDue: "2026-10-30", dueStatus: "Overdue", days: 31, band: "31-60", class: "Partial" },
  },
  {
    what: "91 days overdue",
    duty: { due: "2026-08-31", status: "No" },
    ...{ nextDue: "2026-08-31", dueStatus: "Overdue", days: 91, band: "Over 90", class: "Not compliant" },
  },
  {
    what: "30 days ahead is due soon, 31 is not",
    duty: { due: "2026-12-30", status: "" },
    ...{ nextDue: "2026-12-30", dueStatus: "Due soon", days: "", class: "Not assessed" },
  },
  {
    what: "31 days ahead",
    duty: { due: "2026-12-31", status: "" },
    ...{ nextDue: "2026-12-31", dueStatus: "Open", days: "", class: "Not assessed" },
  },
  {
    what: "done after its date, it is due again one interval after that date, not after the day it was done",
    duty: { frequency: "Quarterly", last: "2026-10-05", due: "2026-09-30", status: "Compliant" },
    ...{ nextDue: "2026-12-30", dueStatus: "Due soon", days: "", class: "Compliant" },
  },
  {
    what: "the end of a short month is no new anchor: 31 January, every month",
    duty: { frequency: "Monthly", last: "2026-11-30", due: "2026-01-31", status: "Compliant" },
    ...{ nextDue: "2026-12-31", dueStatus: "Open", days: "", class: "Compliant" },
  },
  {
    what: "two days early is done for the date",
    duty: { frequency: "Monthly", last: "2026-11-08", due: "2026-11-10", status: "Compliant" },
    ...{ nextDue: "2026-12-10", dueStatus: "Due soon", days: "", class: "Compliant" },
  },
  {
    what: "a month early is the date before",
    duty: { frequency: "Monthly", last: "2026-10-28", due: "2026-11-28", status: "Compliant" },
    ...{ nextDue: "2026-11-28", dueStatus: "Overdue", days: 2, band: "1-30", class: "Compliant" },
  },
  {
    what: "a week before a weekly date is the date before",
    duty: { frequency: "Weekly", last: "2026-11-22", due: "2026-11-29", status: "Compliant" },
    ...{ nextDue: "2026-11-29", dueStatus: "Overdue", days: 1, band: "1-30", class: "Compliant" },
  },
  {
    what: "without a due date it is counted from the day it was last done",
    duty: { frequency: "Every 2 years", last: "2024-12-15", status: "Compliant" },
    ...{ nextDue: "2026-12-15", dueStatus: "Due soon", days: "", class: "Compliant" },
  },
  {
    what: "a duty that comes once is done when it was done, late after its date",
    duty: { frequency: "Once", last: "2026-07-14", due: "2026-06-30", status: "Done" },
    ...{ nextDue: "2026-06-30", dueStatus: "Done late", days: "", class: "Compliant" },
  },
  {
    what: "a status that says done is enough where no day stands",
    duty: { frequency: "Once", due: "2026-05-31", status: "Erledigt" },
    ...{ nextDue: "2026-05-31", dueStatus: "Done", days: "", class: "Compliant" },
  },
  {
    what: "a word for the frequency that nobody knows makes nothing done",
    duty: { frequency: "Whenever", last: "2026-11-20", due: "2026-11-21", status: "Compliant" },
    ...{ nextDue: "2026-11-21", dueStatus: "Overdue", days: 9, band: "1-30", class: "Compliant" },
  },
  {
    what: "without a frequency, what was done a year before its date was done for the one before",
    duty: { last: "2025-11-12", due: "2026-11-15", status: "Compliant" },
    ...{ nextDue: "2026-11-15", dueStatus: "Overdue", days: 15, band: "1-30", class: "Compliant" },
  },
  {
    what: "without a frequency, what was done in the two weeks before its date is done",
    duty: { last: "2026-11-02", due: "2026-11-15", status: "Compliant" },
    ...{ nextDue: "2026-11-15", dueStatus: "Done", days: "", class: "Compliant" },
  },
  {
    what: "an exception in force takes a duty out, on its last day too",
    duty: { due: "2026-07-31", status: "No", until: "2026-11-30" },
    ...{ nextDue: "2026-07-31", dueStatus: "", days: "", class: "Exempt", open: "No" },
  },
  {
    what: "one that has run out makes it a failure",
    duty: { due: "2026-12-31", status: "Exempt", until: "2026-11-29" },
    ...{ nextDue: "2026-12-31", dueStatus: "Open", days: "", class: "Not compliant" },
  },
  {
    what: "what does not apply does not count",
    duty: { due: "2026-01-31", status: "entfällt" },
    ...{ nextDue: "2026-01-31", dueStatus: "", days: "", class: "Not applicable", open: "No" },
  },
  {
    what: "a due date in words is none",
    duty: { frequency: "Yearly", due: "30 days notice", status: "Open" },
    ...{ nextDue: "", dueStatus: "", days: "", class: "Not assessed" },
  },
  {
    what: "French, Spanish and Portuguese words",
    duty: { frequency: "trimestriel", last: "2026-09-30", due: "2026-09-30", status: "no cumple" },
    ...{ nextDue: "2026-12-30", dueStatus: "Due soon", days: "", class: "Not compliant" },
  },
  {
    what: "partly met in Portuguese",
    duty: { frequency: "semestral", last: "2026-06-30", due: "2026-06-30", status: "parcialmente" },
    ...{ nextDue: "2026-12-30", dueStatus: "Due soon", days: "", class: "Partial" },
  },
];

const header = [
  "Duty ID",
  "Obligation",
  "Frequency",
  "Last done",
  "Due date",
  "Status",
  "Evidence",
  "Exception until",
  "Notes",
];

function listOf(duties: readonly Case["duty"][]): Grid {
  const serial = (text: string | undefined): CellValue => (text && /^\d{4}-/.test(text) ? day(text) : (text ?? ""));
  const rows = duties.map((duty, at): CellValue[] => [
    ...[`D-${at + 1}`, `Duty number ${at + 1} of the list`, duty.frequency ?? "", serial(duty.last), serial(duty.due)],
    ...[duty.status ?? "", duty.evidence ?? "", serial(duty.until), duty.note ?? ""],
  ]);
  const numberFormats = [header, ...rows].map((row) =>
    row.map((cell) => (typeof cell === "number" ? "d mmm yyyy" : "General")),
  );
  return { sheet: "Duties", firstRow: 0, firstColumn: 0, values: [header, ...rows], numberFormats };
}

/** The list of all these duties. */
export const workedDuties = listOf(cases.map(({ duty }) => duty));
