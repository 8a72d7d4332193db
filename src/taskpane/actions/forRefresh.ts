import type { RecordCells } from "../../excel/readTrackers";
import type { WorkbookContext } from "../../excel/session";
import type { TrackerUpdate } from "../../excel/trackerUpdate";
import type { WorkbookPlan } from "../../trackers/plan";
import type { TrackerInfo, TrackerView } from "./types";

/** What a tracker is read for. */
export type Purpose = "refresh" | "show";

/** A tracker that was read with its source, and what a refresh changes in it. */
export interface ForRefresh {
  tracker: TrackerInfo;
  /** The tracker as it will be; its checks hold afterwards. */
  plan: WorkbookPlan;
  turns: TrackerUpdate;
  counts: { newRows: number; goneRows: number; keptEdits: string[] };
  /** What the pane shows of it. */
  view: TrackerView;
  /** What is not done where writing fails. */
  notDone: string;
}

/** Reads a tracker of a kind with its source. Throws an `ActionFailed` where it cannot be refreshed or shown. */
export type ReadForRefresh = (context: WorkbookContext, cells: RecordCells, purpose: Purpose) => Promise<ForRefresh>;
