import type { Workbook } from "../../../excel/readWorkbook";
import type { TrackerContents } from "../../../excel/readTrackers";
import type { WorkbookContext } from "../../../excel/session";
import type { TrackerUpdate } from "../../../excel/trackerUpdate";
import type { Grid } from "../../../sheets/grid";
import type { Choices, Source } from "../../../sheets/source";
import type { SheetContent } from "../../../trackers/changes";
import type { TrackerKind } from "../../../trackers/kinds";
import type { InputList } from "../../../trackers/kit/start/inputSheet";
import type { Area, WorkbookPlan } from "../../../trackers/plan";
import type { RecordedKind, TrackerRecord } from "../../../trackers/recorded";
import type { Taken } from "../../../trackers/kit/names";
import type { ListUpdate } from "../../../trackers/kit/refresh/listUpdate";
import type { TrackerView } from "../types";

/** The types of a tracker that is built from a list. */
export interface ListTypes {
  /** A person's choices: a column letter or "none" for a role, words for the rest. */
  choices: object;
  /** A sheet as it was read. */
  read: { source: Source; grid: Grid };
  question: ListQuestion;
  options: { title: string };
  /** What the pane shows of a tracker that stands: its figures, and what they rest on. */
  view: TrackerView;
  record: TrackerRecord;
  update: ListUpdate;
  /** What else of the workbook it looks at. */
  beside: unknown;
}

/** A doubt about a sheet; a choice under its id answers it. */
export interface ListQuestion {
  id: string;
  text: string;
  answers: { value: string; label: string }[];
}

/** A sheet read as a list, under a person's choices. */
export interface ListLook<T extends ListTypes> extends ListReading<T> {
  grid: Grid;
  choices: ChoicesOf<T>;
}

/** What was made of a sheet under choices. */
export interface ListReading<T extends ListTypes> {
  read: T["read"];
  questions: T["question"][];
  /** Rows that the tracker would list. */
  rows: number;
}

export type ChoicesOf<T extends ListTypes> = T["choices"] & Pick<Choices, "header">;

/** A tracker laid out. */
export interface PlannedList<T extends ListTypes> {
  plan: WorkbookPlan;
  names: { record: string };
  /** Its visible sheets. */
  sheets: string[];
  /** The one with its rows. */
  table: string;
  view: T["view"];
}

/** Where a tracker that stands keeps what a refresh changes. */
export interface ListPlaces {
  /** The sheet with its rows, and the name of the table there. */
  table: string;
  tableName: string;
  /** The sheet whose charts are titled anew. */
  charts: string;
}

/** What is a tracker's own where it is built from a list, refreshed and shown; everything else is the same for all. */
export interface ListTracker<T extends ListTypes> {
  kind: TrackerKind;
  /** "risk register", "register" for short, and what it lists: "risks". */
  words: { name: string; short: string; items: string };
  /** Makes of a sheet what can be made of it; at once. Throws a `ChoiceError` where a choice does not fit it. */
  read(grid: Grid, choices: ChoicesOf<T>): ListReading<T>;
  /**
   * How to read what else of the workbook it looks at; `null` where there is nothing to read.
   *
   * @param record - That of a tracker that stands; `null` for a new one.
   */
  beside(
    workbook: Workbook,
    sourceSheet: string,
    record: T["record"] | null,
  ): ((context: WorkbookContext) => Promise<T["beside"]>) | null;
  /** What it sees where there is nothing to read. */
  alone: T["beside"];
  /**
   * Lays it out.
   *
   * @param room - Rows of the source to follow before they are filled, by a tracker that can.
   */
  plan(read: T["read"], options: T["options"], taken: Taken, beside: T["beside"], room?: number): PlannedList<T>;
  recorded: RecordedKind<T["record"]>;
  places(record: T["record"]): ListPlaces;
  /** What was chosen when it was built: the source's columns, wherever they stand now. */
  choicesOf(record: T["record"]): ChoicesOf<T>;
  /** What must not be open at a refresh; what people say of words stands on its sheets by then. */
  openAtRefresh(reading: ListReading<T>): T["question"][];
  /** What a refresh changes; `contents` gives the cells of its sheets by their names. */
  refresh(
    record: T["record"],
    read: T["read"],
    contents: (sheet: string) => SheetContent,
    area: Area,
    beside: T["beside"],
  ): T["update"];
  view(update: T["update"], read: T["read"]): T["view"];
  /** The input sheet for people who have no list yet. */
  start: InputList;
  /** Changes of charts on other sheets than the one with the headline. */
  moreCharts?(
    record: T["record"],
    update: T["update"],
    beside: T["beside"],
    found: TrackerContents,
  ): TrackerUpdate["charts"];
}
