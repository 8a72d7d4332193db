import { createContext, useContext } from "react";
import type { TrackerKind } from "../trackers/kinds";
import type { Look, Refreshed, Shown } from "./actions/types";
import type { BuiltTracker } from "./trackerView";

/** A page of the pane. With `refresh`, the trackers are refreshed at once; a wizard starts on `sheet`, else on the active one. */
export type Page =
  | { name: "home"; refresh?: boolean }
  | { name: "tracker"; kind: TrackerKind; sheet?: string }
  | { name: "start"; kind: TrackerKind }
  | { name: "result"; result: BuiltTracker | Refreshed; look?: Look }
  | { name: "shown"; shown: Shown }
  | { name: "functions" }
  | { name: "share" }
  | { name: "more" }
  | { name: "check" };

/** What every page can ask of the pane around it. */
export interface Pane {
  /** False for the first page: opening the pane must not pull the focus out of the sheet. */
  focusTitle: boolean;
  go(page: Page): void;
  /** Says something to people who listen to the pane; nothing shows. */
  announce(words: string): void;
  /** Holds the person on the page while a job runs that leaving would cut off. */
  hold(held: boolean): void;
}

export const PaneContext = createContext<Pane | null>(null);

/** The pane around this page. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A page was rendered outside the pane.");
  return pane;
}
