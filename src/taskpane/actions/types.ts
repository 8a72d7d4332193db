import type { Difference, Reconciliation } from "../../excel/reconcile";
import type { Culture, Grid } from "../../sheets/grid";
import type { SelectedArea } from "../../excel/readSelection";
import type { Selection } from "../../sheets/selection";
import type { Choices, Source } from "../../sheets/source";
import type { Join, JoinMatch } from "../../trackers/joined/join";
import type { TrackerKind } from "../../trackers/kinds";
import type { TrackerSettings } from "../../trackers/kit/settings/trackerSettings";
import type { TrackerShape } from "../../trackers/kit/shape";
import type { TrackerFigures } from "../../trackers/kit/trackerFigures";
import type { Memory } from "../../trackers/remembered/rememberedSheet";
import type { BudgetFigures } from "../../trackers/budget/figures";
import type { KpiScorecard } from "../../trackers/kpi/kpiScorecard";
import type { AnalysisChoice } from "../../trackers/process/analysis";
import type { ProcessFigures } from "../../trackers/process/processFigures";
import type { RiskFigures } from "../../trackers/risk/riskFigures";
import type { RiskSettings } from "../../trackers/risk/riskSettings";
import type { RiskShape } from "../../trackers/risk/riskShape";

export type { Difference, Reconciliation };

export interface SheetInfo {
  name: string;
  visible: boolean;
  /** Filled rows, 0 for an empty sheet. */
  rows: number;
}

export interface WorkbookInfo {
  sheets: SheetInfo[];
  active: string;
  /** Why nothing can be built here ("The workbook is read-only."), or "". */
  locked: string;
}

/** A sheet as it was read, and what we make of it under the person's choices. */
export interface Look {
  grid: Grid;
  choices: Choices;
  source: Source;
  /** What an earlier build chose for a sheet with these headings; a person's own choices come first. */
  remembered?: Choices;
  /** The two sheets that `grid` was joined from, where a person has confirmed it. */
  joined?: Join;
  /** What the workbook remembers; without it a build remembers nothing. */
  memory?: Memory;
}

/** Another sheet that holds what this one lacks, offered to be joined with it. */
export interface JoinOffer {
  sheet: string;
  /** What the other sheet holds. */
  figure: "plan" | "actual";
  match: JoinMatch;
  join: Join;
}

/** What stands in the workbook of one tracker. */
export interface TrackerInfo {
  /** Name of its record sheet: unique in the workbook. */
  id: string;
  kind: TrackerKind;
  title: string;
  sheets: string[];
  /** The one among them with a row for each line of the source; none for an analysis. */
  table?: string;
  sourceSheet: string;
  /** "missing" where the source sheet is gone. */
  state: "ready" | "missing source" | "newer version" | "unfinished";
  /** What the check cell of its first sheet says: words that begin with ✔ or ✖. */
  check?: string;
}

export interface Built {
  tracker: TrackerInfo;
  reconciliation: Reconciliation;
  figures: BudgetFigures;
}

/** A risk register's figures, and what they rest on: all that its pictures are drawn from. */
export interface RiskView {
  figures: RiskFigures;
  settings: RiskSettings;
  shape: RiskShape;
  /** How the workbook writes numbers, where it says so. */
  culture?: Culture;
}

export interface BuiltRisk extends RiskView {
  tracker: TrackerInfo;
  reconciliation: Reconciliation;
}

export interface BuiltKpi extends KpiScorecard {
  tracker: TrackerInfo;
  reconciliation: Reconciliation;
}

/** What the pane shows of a tracker that was built from a definition. */
export interface DefinedView {
  figures: TrackerFigures;
  settings: TrackerSettings;
  shape: TrackerShape;
  /** How the workbook writes numbers, where it says so. */
  culture?: Culture;
}

/** What the pane shows of a tracker that stands. */
export type TrackerView = Pick<Built, "figures"> | RiskView | KpiScorecard | DefinedView;

/** A tracker of any kind that was just built of a list or a budget. */
export type BuiltOfKind = TrackerView & { tracker: TrackerInfo; reconciliation: Reconciliation };

/** A tracker of the workbook, read to be looked at; nothing is written. */
export type Shown = TrackerView & {
  tracker: TrackerInfo;
  /** False where a refresh would change the tracker's sheets. */
  isCurrent: boolean;
};

/** Selected cells as they were read, and the analysis that fits them best. */
export interface SelectionLook {
  place: SelectedArea;
  grid: Grid;
  selection: Selection;
  proposed: AnalysisChoice;
}

export interface BuiltProcess {
  tracker: TrackerInfo;
  reconciliation: Reconciliation;
  figures: ProcessFigures;
}

/** What a refresh has done to a tracker's rows and cells. */
export interface RefreshCounts {
  newRows: number;
  /** Rows that are no longer in the source: kept and marked. */
  goneRows: number;
  /** Cells we would have written but a person changed: kept. */
  keptEdits: string[];
  /** Cells written; 0 when everything was up to date. */
  changedCells: number;
}

export type Refreshed = BuiltOfKind & RefreshCounts;

/** Steps of a long job, in words a person reads. */
export type Progress = (step: string, share: number) => void;

/** A failure in words: what happened, why, what to do. */
export interface Failure {
  what: string;
  why: string;
  next: string;
  /** Sheets and names that could not be taken away again. */
  leftovers: string[];
  /** By what they are found: the mark of the run that made them, or the tracker that was to be removed. */
  left?: { run: string } | { tracker: string };
}
