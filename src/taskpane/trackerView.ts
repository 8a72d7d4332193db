import type { ComponentType, ReactNode } from "react";
import type { Culture } from "../sheets/grid";
import type { Actions } from "./ActionsContext";
import type { Built, BuiltProcess, Look, TrackerInfo, TrackerView } from "./actions/types";

/** A tracker with what the pane shows of it. */
export type ViewedTracker = (TrackerView | Pick<BuiltProcess, "figures">) & { tracker: TrackerInfo };

/** The tracker that a sheet could become, in words. */
export interface SheetProposal {
  claim: string;
  /** What was found in the sheet; "" for nothing to say. */
  found: string;
  button: string;
}

/** A kind of tracker as the pane offers and shows it. Methods take what their own kind gives. */
export interface PaneTracker<Viewed extends ViewedTracker = ViewedTracker> {
  /** Its card on the first page. */
  card: { name: string; line: string; Picture: ComponentType };
  /** What a sheet that looks like its source could become; `null` where it cannot be read so. */
  propose?(actions: Actions, look: Look): SheetProposal | null;
  /** The page that builds it; on a sheet, else on the active one. */
  Wizard: ComponentType<{ sheet?: string }>;
  /**
   * Its headline figures, and its pictures if it has any.
   *
   * @param look - The sheet that it was built from, where it was just built.
   */
  figures(viewed: Viewed, look?: Look): ReactNode;
  /** How the workbook of its source writes numbers. */
  culture?(viewed: Viewed): Culture | undefined;
  /** What is said where a refresh would change what is shown; nothing for a tracker that cannot be shown again. */
  outdated?: { what: string; why: string };
  /** What is said of a tracker that follows its source by itself, and is never refreshed. */
  followsItself?: string;
  /** True where it can start without a list, on an input sheet of its own. */
  startsEmpty?: true;
  /** Fetches its pages before they are needed. */
  fetch(): Promise<unknown>;
}

/** What a build of any tracker gives. */
export type BuiltTracker = ViewedTracker & Pick<Built, "reconciliation">;
