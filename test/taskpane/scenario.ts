import type { CellValue } from "../../src/sheets/grid";
import type { Choices } from "../../src/sheets/source";
import type { ShareReport } from "../../src/taskpane/actions/shareTypes";
import type { Failure, TrackerInfo } from "../../src/taskpane/actions/types";

/** What a test wants the workbook behind the pane to be like. */
export interface Scenario {
  /** A list of duties is the active sheet. */
  duties?: boolean;
  /** A list of risks is the active sheet. */
  risks?: boolean;
  /** A list of KPIs is the active sheet; an undirected one does not say which way is good. */
  kpis?: "whole" | "undirected";
  /** Milliseconds that each action takes. */
  delay?: number;
  /** Day that the dates of a shown register are held against, as a serial number. */
  asOf?: number;
  /** Milliseconds that each of the four steps of a build takes. */
  buildDelay?: number;
  /** The sheet leaves a question open. */
  doubtful?: boolean;
  /** A refresh would change what is shown. */
  outdated?: boolean;
  /** Plan and actual stand on sheets of their own. */
  apart?: boolean;
  /** What an earlier build chose for such a sheet, until it is forgotten. */
  remembered?: Choices;
  /** Headings of sheets that the workbook remembers, on the page behind "More". */
  rememberedHeadings?: string[];
  checkFails?: Failure;
  locked?: string;
  /** What is selected in the sheet; blank cells if left out. */
  selection?: CellValue[][];
  active?: string;
  trackers?: TrackerInfo[];
  buildFails?: Failure;
  lookFails?: Failure;
  /** What a check before sharing finds. */
  share?: ShareReport;
  shareFails?: Failure;
  mailFails?: Failure;
  /** Cells that wait for their function. */
  waiting?: number;
  /** Cells that still do when they are counted again. */
  waitingLater?: number;
  /** Figures that differ after a build. */
  differ?: number;
}

/** What the page of the tests shows to them. */
export interface TestWindow {
  scenario: Scenario;
  /** Every action asked for, in order: "buildBudget", "openSheet Tracker B7". */
  calls: string[];
}
