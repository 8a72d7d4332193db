import { readFigures, type Reconciliation } from "../../excel/reconcile";
import { inWorkbook } from "../../excel/session";
import { isNothing, updateTracker } from "../../excel/updateTracker";
import type { TrackerUpdate } from "../../excel/trackerUpdate";
import type { WorkbookPlan } from "../../trackers/plan";
import { changeFailure } from "./changeFailure";

/**
 * Writes what a refresh changes, and compares the figures; where nothing changes it only reads them.
 *
 * @param what - What is not done when it fails.
 * @throws ActionFailed with the tracker as it was.
 */
export async function writeRefresh(what: string, turns: TrackerUpdate, plan: WorkbookPlan): Promise<Reconciliation> {
  try {
    return isNothing(turns)
      ? await inWorkbook((context) => readFigures(context, plan))
      : await updateTracker(turns, plan);
  } catch (reason) {
    throw changeFailure(what, reason);
  }
}

/** How much a refresh changed, for the person who asked for it. */
export function refreshCounts<Edit>(
  { newRows, goneRows, keptEdits }: { newRows: number; goneRows: number; keptEdits: Edit },
  turns: TrackerUpdate,
) {
  const changedCells = turns.cells.reduce((sum, { cells }) => sum + cells.length, 0);
  return { newRows, goneRows, keptEdits, changedCells };
}
