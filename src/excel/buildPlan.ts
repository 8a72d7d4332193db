import type { WorkbookPlan } from "../trackers/plan";
import { WriteFailed } from "./errors";
import { queueRow, type RowTurn } from "./plainRows";
import { CheckedCells, readFigures, type Reconciliation } from "./reconcile";
import { inWorkbook } from "./session";
import { remaining, takeBack, type Made } from "./takeBack";
import { queuePlan } from "./writePlan";

/**
 * Builds a plan completely or not at all, and compares its figures with what the sheets calculated.
 *
 * One round trip writes everything and reads the figures back; a second reading follows only where a figure was not there yet, as
 * functions of an add-in answer later than Excel's own.
 *
 * @param show - The sheet that is shown again when the build fails.
 * @param row - A row that is written with it on a sheet that was there before.
 * @throws WriteFailed after taking back what was written.
 */
export async function buildPlan(plan: WorkbookPlan, show: string, row: RowTurn | null = null): Promise<Reconciliation> {
  try {
    return await inWorkbook(async (context) => {
      if (row) queueRow(context, row, "after");
      queuePlan(context, plan);
      const checked = new CheckedCells(context, plan);
      await context.sync();
      const first = checked.reconcile();
      return first.differ.length === 0 ? first : readFigures(context, plan);
    });
  } catch (reason) {
    throw new WriteFailed(
      reason,
      await undo({ sheets: plan.sheets.map(({ name }) => name), names: plan.names.map(({ name }) => name) }, show, row),
    );
  }
}

/** Takes back what a failed build left; what is still there afterwards, or all of it when nobody can tell. */
async function undo(made: Made, show: string, row: RowTurn | null): Promise<string[]> {
  try {
    return await inWorkbook((context) => {
      if (row) queueRow(context, row, "before");
      return takeBack(context, made, show);
    });
  } catch {
    try {
      return await inWorkbook((context) => remaining(context, made));
    } catch {
      return [...made.sheets, ...made.names];
    }
  }
}
