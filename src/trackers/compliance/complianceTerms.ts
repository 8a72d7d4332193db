import type { AnyColumn } from "../kit/definition";

/** The words in which the compliance register speaks of its parts. */
export interface ComplianceTerms {
  column:
    | "id"
    | "requirement"
    | "area"
    | "law"
    | "severity"
    | "owner"
    | "frequency"
    | "last"
    | "due"
    | "nextDue"
    | "dueStatus"
    | "daysOverdue"
    | "ageBand"
    | "status"
    | "class"
    | "evidence"
    | "evidenceUntil"
    | "evidenceStatus"
    | "exceptionUntil"
    | "applicable"
    | "note"
    | "decision"
    | "comment"
    | "months"
    | "days"
    | "repeats"
    | "statusLine"
    | "frequencyLine"
    | "anchor"
    | "dueFrom"
    | "says"
    | "saysDone"
    | "outside"
    | "met";
  role:
    | "id"
    | "requirement"
    | "area"
    | "source"
    | "severity"
    | "owner"
    | "frequency"
    | "last"
    | "due"
    | "status"
    | "evidence"
    | "evidenceUntil"
    | "exceptionUntil"
    | "applicable"
    | "note";
  setting: "asOf" | "warningDays" | "earlyDays" | "partial" | "fromLast";
  list: "status" | "frequency";
  source: "list";
}

/** The same with the columns that every tracker has. */
export type DutyTerms = AnyColumn<ComplianceTerms>;
