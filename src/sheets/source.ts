import type { AccountType } from "../calc/accountType";
import type { SheetKind } from "./kinds/names";
import type { Period } from "./period";

/** What a column is to a budget. Other trackers add their own roles to this list. */
export type Role = "category" | "department" | "period" | "type" | "plan" | "actual" | "forecast" | "note";

/** What stands in a column's cells. */
export type ColumnType = "money" | "percent" | "number" | "date" | "period" | "id" | "text" | "longText" | "blank";

export interface SourceColumn {
  /** Zero-based position on the sheet. */
  index: number;
  /** "F" */
  letter: string;
  /** The header as written, line breaks as spaces; "" where there is none. */
  header: string;
  type: ColumnType;
  role: Role | null;
  /** 0 to 1: how sure the role (or its absence) is. */
  confidence: number;
  /** One sentence for a person: why this role. */
  why: string;
  /** Up to three filled values as they stand. */
  samples: string[];
  /** Cells of data rows that hold text where the column's type wants a number, by sheet row (1-based). They count as blank. */
  textRows: number[];
  /** Cells of data rows with a number that stands as text ("1,200"), by sheet row (1-based). They count as the number. */
  textNumberRows?: number[];
}

export type ExclusionReason = "total" | "subtotal" | "blank" | "section" | "header" | "note";

export interface ExcludedRow {
  /** Sheet row as a person counts it, from 1. */
  row: number;
  reason: ExclusionReason;
  /** One sentence for a person, with the evidence. */
  why: string;
}

/** A doubt that a person settles, under the id that `Choices` answers it with. */
export interface Question {
  /**
   * What it settles: a role ("actual"), "type" for revenue or expense of the whole sheet, the decimal mark of numbers that
   * stand as text, the order of day and month in dates that stand as text, or which of several currencies counts.
   */
  id: Role | "header" | "decimal" | "dates" | "currency" | "signs";
  text: string;
  answers: { value: string; label: string }[];
}

/**
 * A person's choices. For a role: a column letter, or "none" where the sheet does not have it; for `type` also `expense`,
 * `revenue` or `mixed` (revenue where the words say so, expense otherwise). `header` takes a sheet row, or "none" where data
 * starts in the first row; `decimal` "." or ","; `dates` `dmy` or `mdy`; `currency` the one that counts; `signs` "credit" where
 * revenue stands with a minus and its signs are to be turned, "debit" where all amounts count as they stand.
 */
export type Choices = Partial<Record<Role, string>> & {
  header?: string;
  decimal?: string;
  dates?: string;
  currency?: string;
  signs?: string;
};

/** One line of the source, read: what the tracker counts. `null` is blank: not reported, not zero. */
export interface SourceLine {
  /** Sheet row as a person counts it, from 1. */
  row: number;
  /** The words as they stand, outer and doubled spaces taken out; "" is blank. */
  category: string;
  department: string;
  /** `null` where the sheet leaves it blank or the word is unknown. */
  type: AccountType | null;
  period: Period | null;
  plan: number | null;
  actual: number | null;
  forecast: number | null;
  note: string;
  /** The heading between the rows under which the line stands. */
  section?: string;
}

/** What a person sees in a sheet: its table, its columns, its lines, what was left out, what is in doubt. */
export interface Source {
  sheet: string;
  /** Title text found above the header, "" if none. */
  title: string;
  /** 1-based sheet row of the (last) header row. */
  headerRow: number;
  headerConfidence: number;
  /** 1-based first and last sheet row between which the data stands, excluded rows included. */
  firstDataRow: number;
  lastDataRow: number;
  columns: SourceColumn[];
  lines: SourceLine[];
  excluded: ExcludedRow[];
  questions: Question[];
  /** What the sheet's own last total row says, to be compared with the lines. */
  statedTotals?: StatedTotal[];
  /** Columns of the sheet that do not follow from their own figures in every row. */
  statedFigures?: StatedFigures[];
  /** The type that holds for every line when no column says it. */
  accountType: { value: AccountType | null; confidence: number; why: string };
  /** What the sheet is about. */
  kind?: { value: SheetKind; confidence: number; why: string };
  /** For a sheet that is about risks or indicators: which column is what. */
  kindRoles?: KindRole[];
  /**
   * "credit" where the sheet writes credits, and so revenue, with a minus. The lines say what stands on the sheet; who counts them
   * turns the signs.
   */
  signs?: "credit";
  /** The sheet holds several tables with the same headings, of which one is read. */
  sameTables?: true;
  /** What is worth a word about the sheet as it was read, a sentence each: hidden rows, a table that is not read. */
  remarks?: string[];
  /** How the amounts lie on the sheet; left out where each figure has one column. */
  shape?: SourceShape;
  /** "USD", "EUR" or "" when neither header nor cells nor formats say. */
  currency: string;
}

/** A figure of the sheet's own total row beside what the lines come to. */
export interface StatedTotal {
  /** Sheet row as a person counts it, from 1. */
  row: number;
  figure: SourceFigure;
  stated: number;
  lines: number;
}

/** A column that follows from two others in most rows, and the rows in which it does not. */
export interface StatedFigures {
  letter: string;
  header: string;
  /** The rule: "likelihood × impact". */
  says: string;
  /** How many rows differ. */
  count: number;
  /** The first of them, sheet rows as a person counts them. */
  rows: { row: number; stated: number; computed: number }[];
}

/** What a column is to a sheet of another kind than a budget. */
export interface KindRole {
  /** As the kind's tracker calls it: "likelihood", "target". */
  role: string;
  letter: string;
  header: string;
  confidence: number;
  why: string;
  /** Where the role is a rating of which each row ticks one of several columns: those columns, from left to right. */
  steps?: MarkedStep[];
}

/** A column that is ticked where a rating has the step that its heading names. */
export interface MarkedStep {
  letter: string;
  /** "3", "high", "2 unlikely": plain words of the heading. */
  step: string;
}

/** What an amount is: plan, actual or forecast. */
export type SourceFigure = "plan" | "actual" | "forecast";

/**
 * How the amounts lie on the sheet. `columns`: each figure has one column. `across`: columns hold one period each, and one
 * row gives several lines. `version`: a column says of each row what its amounts are. Columns are zero-based sheet positions.
 */
export type SourceShape =
  | { kind: "columns" }
  | {
      kind: "across";
      columns: { index: number; period: Period; figure: SourceFigure | null }[];
      version: number | null;
      words?: VersionWord[];
    }
  | { kind: "version"; version: number; amount: number; words?: VersionWord[] };

/** A word of a version column, outer and doubled spaces taken out, and what it says of its row. */
export interface VersionWord {
  word: string;
  figure: SourceFigure;
}
