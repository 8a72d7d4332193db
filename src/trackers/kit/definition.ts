import type { FormulaStyle } from "../../portable/registry";
import type { SheetKind } from "../../sheets/kinds/names";
import type { Cell, Condition, Expression } from "./expression/expression";
import type { InputColumn } from "./start/inputSheet";
import type { Shown } from "./table/columns";
import type { CommonColumn, Terms } from "./terms";

/** What a tracker is, as data: `planTracker` lowers it to a plan, and everything else that is said of it follows from it. */
export interface TrackerDefinition<T extends Terms = Terms> {
  /** Frozen once shipped, as what it is called in the workbook is. */
  kind: Exclude<SheetKind, "other">;
  names: DefinedNames;
  words: TrackerWords<T>;
  /** The first is the one whose rows the table lists. */
  sources: Record<T["source"], SourceDefinition<T>>;
  /** What the wizard asks for, and what `convert` refuses without, in this order. */
  needs: readonly Need<T>[];
  /** In the order in which they stand; `flags`, `open` and `line` follow behind them. */
  columns: Record<T["column"], ColumnDefinition<T>>;
  settings: Record<T["setting"], SettingDefinition>;
  lists: Record<T["list"], WordList<T>>;
  /** Which rows count. */
  open: Condition<AnyColumn<T>>;
  /** What is amiss with a row that counts, in the order in which it is said. */
  flags: readonly Flag<T>[];
  tiles: readonly Tile<T>[];
  blocks: readonly Block<T>[];
  attention: readonly AttentionRule<T>[];
  /** The column with who answers for a row. */
  owner: AnyColumn<T>["column"];
  snapshot: SnapshotFields<T>;
  start: StartDefinition<T>;
}

/** Terms with the columns that every tracker has. */
export type AnyColumn<T extends Terms> = Omit<T, "column"> & { column: T["column"] | CommonColumn };

/** What the tracker's parts are called in the workbook, before a number tells two apart. */
export interface DefinedNames {
  /** The sheet that opens: headline and blocks. */
  lead: string;
  table: string;
  settings: string;
  /** The hidden sheet. */
  record: string;
  /** How its defined names begin, and its table: "Compliance_Overdue". */
  prefix: string;
  /** How ids begin that are made for rows without one: "C" gives "C-001". */
  id: string;
}

export interface TrackerWords<T extends Terms> {
  /** "Compliance register" */
  name: string;
  /** One row and several: "duty", "duties". */
  item: readonly [one: string, many: string];
  /** What it does for a person, a sentence for its card. */
  promise: string;
  /** What a column of the source is called in the pane, and its heading on an empty input sheet. */
  roles: Record<T["role"], string>;
  /** "a list of duties": after "This sheet looks like". */
  looksLike: string;
  /** Heading of the column that says whether a row counts: "Applies". */
  counts: string;
}

export interface SourceDefinition<T extends Terms> {
  roles: readonly T["role"][];
  /** Roles that hold numbers: words in their place turn the tick. */
  numbers: readonly T["role"][];
  /** Where its rows are joined to those of the first source. */
  joinBy?: T["role"];
  optional?: true;
}

/** A role of which at least one must have a column, and how it is asked for. */
export interface Need<T extends Terms> {
  oneOf: readonly T["role"][];
  question: string;
  /** A sheet can do without. */
  optional?: true;
}

export interface ColumnDefinition<T extends Terms> {
  header: string;
  /** In characters. */
  width: number;
  shown: Shown;
  /** Says which row it is: matched at a refresh, and never calculated. */
  key?: "id" | "title";
  /** The source's column that fills it until a person types over it. Where the source has none people type, or it is left out. */
  from?: T["role"];
  /** A column that the source does not fill is left out. */
  optional?: true;
  /** Calculated; with `from`, how the source's cell is read. */
  formula?: Expression<AnyColumn<T>>;
  /** Typed by people, whatever the source has. */
  typed?: true;
  /** Words of a drop-down; others may be typed all the same. */
  choices?: readonly string[];
  marks?: readonly Mark[];
}

/** A look for cells that hold a word, or anything. */
export interface Mark {
  is: string | "anything";
  tone: Tone;
}

/** Good and bad for the matter, a warning, or of no weight. */
export type Tone = "favorable" | "warning" | "unfavorable" | "quiet";

export interface SettingDefinition {
  label: string;
  usual: Cell;
  shown: Shown;
  choices?: readonly string[];
  least?: number;
  most?: number;
}

/** Words of a column of the source, and what they stand for: filled in where they are known, asked where not, and changeable. */
export interface WordList<T extends Terms> {
  title: string;
  of: T["role"];
  /** What a word stands for; each gets a column. */
  columns: Record<string, { header: string; choices?: readonly string[] }>;
  /** What is known of a word, by column; `undefined` for one that is to be asked. */
  known(word: string, heading: string): Readonly<Record<string, Cell>> | undefined;
  /** How an unknown word is asked for, and what it can be answered with. */
  question(words: string, rows: string): string;
  answers: readonly { label: string; means: Readonly<Record<string, Cell>> }[];
}

export interface Flag<T extends Terms> {
  words: string;
  /** Said of rows that do not count as well as of those that do. */
  always?: true;
  when: Condition<AnyColumn<T>>;
}

/** Which rows of the table are counted: all that are said hold. */
export type Where<T extends Terms> = { column: AnyColumn<T>["column"] } & (
  | { is: string }
  | { oneOf: readonly string[] }
  | { isNot: string }
  | { from: Bound<T>; before: Bound<T> }
  | { number: true }
  | { blank: true }
);

/** A day or number: itself, or a setting and so much more. */
export type Bound<T extends Terms> = number | { setting: T["setting"]; plus?: number };

/** A figure of the whole table. */
export type Measure<T extends Terms> =
  | { count: readonly Where<T>[] }
  | { sum: AnyColumn<T>["column"]; where: readonly Where<T>[] }
  /** The largest number of a column, 0 where there is none. */
  | { largest: AnyColumn<T>["column"] }
  /** The mean of a column's numbers; blank where there is none. */
  | { mean: AnyColumn<T>["column"]; where: readonly Where<T>[] }
  /** Blank where nothing is in the denominator. */
  | { share: readonly Where<T>[]; of: readonly Where<T>[] };

export interface Tile<T extends Terms> {
  /** Ending of its defined name: "Overdue" gives "Compliance_Overdue". Frozen once shipped. */
  name: string;
  label: string;
  shown: "count" | "share" | "money" | "days";
  figure: Measure<T>;
  /** More than none is bad. */
  bad?: true;
  /** The line under the number: words, a figure, words. */
  under?: readonly (string | { setting: T["setting"] } | { measure: Measure<T>; shown: "count" | "share" })[];
}

/** A block of the first sheet: an area of cells with a title, laid out by the kit. */
export type Block<T extends Terms> = CalendarBlock<T> | GroupsBlock<T> | TopBlock<T> | FlaggedBlock;

interface Titled {
  title: string;
  /** The rule or the order behind it, small and gray. */
  caption?: string;
}

/** Counts by a column's words and the months from the as-of day on. */
export interface CalendarBlock<T extends Terms> extends Titled {
  block: "calendar";
  by: AnyColumn<T>["column"];
  date: AnyColumn<T>["column"];
  months: number;
  where: readonly Where<T>[];
  /** Words that have a row of their own at the most. */
  rows: number;
}

/** A row for each word of a column, with figures of its rows. */
export interface GroupsBlock<T extends Terms> extends Titled {
  block: "groups";
  by: AnyColumn<T>["column"];
  /** Words that have a row in this order, whatever the table holds; without them those of the table, the most frequent first. */
  words?: readonly string[];
  where: readonly Where<T>[];
  figures: readonly { header: string; figure: Measure<T>; shown: "count" | "share" | "money" }[];
  /** Words that have a row of their own at the most. */
  rows: number;
}

/** The rows with the largest or smallest value of a column. */
export interface TopBlock<T extends Terms> extends Titled {
  block: "top";
  by: AnyColumn<T>["column"];
  order: "largest" | "smallest";
  where: readonly Where<T>[];
  show: readonly AnyColumn<T>["column"][];
  rows: number;
}

/** The first rows of which something is amiss. */
export interface FlaggedBlock extends Titled {
  block: "flagged";
  rows: number;
}

/** Rows that want somebody's attention. The first rule that holds for a row says why. */
export interface AttentionRule<T extends Terms> {
  /** 4 breach of law or appetite, 3 red or overdue, 2 amber or due soon, 1 to be watched. */
  severity: 1 | 2 | 3 | 4;
  when: Condition<AnyColumn<T>>;
  /** A sentence by rule. */
  why: Expression<AnyColumn<T>>;
}

/** What of a row is kept when a report is closed. */
export interface SnapshotFields<T extends Terms> {
  status: AnyColumn<T>["column"];
  fields: readonly { field: string; value: AnyColumn<T>["column"] }[];
  amount?: AnyColumn<T>["column"];
}

/** For people without a list: an input sheet of their own with example rows. */
export interface StartDefinition<T extends Terms> {
  /** Its name, and that of its table. */
  sheet: string;
  table: string;
  /** The columns in which people type, in their order. */
  roles: readonly ({ role: T["role"] } & Omit<InputColumn, "header">)[];
  /** Rows that say they are examples, as from a day: numbers in date columns are days from it. */
  examples: readonly Partial<Record<T["role"], Cell>>[];
}

/** What a person chooses for a build. */
export interface TrackerOptions {
  title: string;
  formulas: FormulaStyle;
  /** The day of the build or refresh, a serial number: the as-of day where the source does not say one. */
  today: number;
}
