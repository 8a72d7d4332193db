import { createContext, useContext } from "react";
import type { Choices } from "../sheets/source";
import type { BudgetFigures } from "../trackers/budget/figures";
import type { BudgetOptions } from "../trackers/budget/options";
import type { AnalysisChoice, AnalysisOptions } from "../trackers/process/analysis";
import type { ProcessFigures } from "../trackers/process/processFigures";
import type { TrackerKind } from "../trackers/kinds";
import type { ExcelCheck } from "./actions/checkExcel";
import type { RememberedColumns } from "./actions/forget";
import type { ListsOfPane } from "./actions/lists";
import type {
  AcceptedCells,
  ChangedChoices,
  MailContent,
  MailPlace,
  Readers,
  ShareDone,
  ShareReport,
} from "./actions/shareTypes";
import type {
  Built,
  BuiltOfKind,
  BuiltProcess,
  Failure,
  JoinOffer,
  Look,
  Progress,
  Refreshed,
  SelectionLook,
  Shown,
  TrackerInfo,
  WorkbookInfo,
} from "./actions/types";

/** Everything the pane asks of the workbook and of the calculation. What fails throws an `ActionFailed`. */
export interface Actions {
  readWorkbook(): Promise<WorkbookInfo>;
  look(sheet: string): Promise<Look>;
  /** The same sheet under other choices; at once. */
  choose(look: Look, choices: Choices): Look;
  /** Other sheets that hold what this one lacks; a person confirms the join. */
  findJoins(look: Look, among: readonly string[]): Promise<JoinOffer[]>;
  /** The two sheets of an offer as one; at once. */
  join(offer: JoinOffer): Look;
  /** Takes away what the workbook remembers for sheets with these headings. */
  forget(look: Look): Promise<void>;
  /** What the workbook remembers of how sheets were read. */
  listRemembered(): Promise<RememberedColumns[]>;
  /** Takes away what it remembers for sheets with these headings. */
  forgetHeadings(headings: string): Promise<void>;
  openSheet(name: string, cell?: string): Promise<void>;
  previewFigures(look: Look, options: BudgetOptions): BudgetFigures;
  /** What a build would create, in words. */
  describePlan(look: Look, options: BudgetOptions): string;
  buildBudget(look: Look, options: BudgetOptions, progress: Progress, signal: AbortSignal): Promise<Built>;
  /** The trackers that are built from a list. */
  lists: ListsOfPane;
  /** What is selected in the sheet, with the analysis that fits it. */
  lookSelection(): Promise<SelectionLook>;
  previewProcess(look: SelectionLook, choice: AnalysisChoice, options: AnalysisOptions): ProcessFigures;
  describeProcess(figures: ProcessFigures): string;
  buildProcess(
    look: SelectionLook,
    choice: AnalysisChoice,
    options: AnalysisOptions,
    progress: Progress,
    signal: AbortSignal,
  ): Promise<BuiltProcess>;
  /** A tracker of the workbook as it stands with its source; nothing is written. */
  showTracker(id: string): Promise<Shown>;
  /** What a start without a list adds to the workbook, in words; `null` for a tracker that cannot start so. */
  describeStart(kind: TrackerKind, today: number): string | null;
  /** An input sheet with example rows, and the tracker over it. */
  startEmpty(kind: TrackerKind, today: number, progress: Progress, signal: AbortSignal): Promise<BuiltOfKind>;
  refreshTracker(id: string, progress: Progress): Promise<Refreshed>;
  removeTracker(id: string): Promise<void>;
  listTrackers(): Promise<TrackerInfo[]>;
  /** What people without the add-in would stumble over. */
  checkSharing(readers: Readers, withPeople: boolean): Promise<ShareReport>;
  makePortable(readers: Readers, progress: Progress, accepted: AcceptedCells): Promise<ShareDone>;
  openPortableCopy(readers: Readers, progress: Progress, accepted: AcceptedCells): Promise<ShareDone>;
  /** What a person sees in a place, as a table for a mail. */
  tableForMail(place: MailPlace): Promise<MailContent>;
  bringBack(choices: ChangedChoices, progress: Progress): Promise<ShareDone>;
  /** Enters again what waits for its function. */
  repairFormulas(progress: Progress): Promise<ShareDone>;
  /** How many cells wait for their function. */
  countWaitingCells(): Promise<number>;
  /** Asks this Excel what the toolkit takes for granted, on a temporary sheet. */
  checkExcel(progress: Progress, signal: AbortSignal): Promise<ExcelCheck>;
  /** Takes away what a failed build or removal could not. */
  removeLeftovers(failure: Failure): Promise<void>;
}

const Context = createContext<Actions | null>(null);

export const ActionsProvider = Context.Provider;

/** The actions of this pane. */
export function useActions(): Actions {
  const actions = useContext(Context);
  if (!actions) throw new Error("The pane was rendered without its actions.");
  return actions;
}
