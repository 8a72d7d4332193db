import type { WorkbookPlan } from "../trackers/plan";
import { WriteFailed } from "./errors";
import { queueRow, type RowTurn } from "./plainRows";
import { CheckedCells, readFigures, type Reconciliation } from "./reconcile";
import { newRun } from "./run";
import { inWorkbook } from "./session";
import { findRun, namesOf, takeBack, type Planned } from "./takeBack";
import { queuePlan } from "./writePlan";

/**
 * Builds a plan completely or not at all, and compares its figures with what the sheets calculated.
 *
 * One round trip writes everything and reads the figures back; a second reading follows only where a figure was not there yet, as
 * functions of an add-in answer later than Excel's own. What is taken back after a failure is what this run made, by its marks
 * (see `run.ts`), whatever else has come into the workbook meanwhile.
 *
 * @param show - Id or name of the sheet that is shown again when the build fails.
 * @param row - A row that is written with it on a sheet that was there before.
 * @throws WriteFailed after taking back what was written.
 */
export async function buildPlan(plan: WorkbookPlan, show: string, row: RowTurn | null = null): Promise<Reconciliation> {
  const run = newRun();
  try {
    return await inWorkbook(async (context) => {
      if (row) queueRow(context, row, "after");
      const sheets = queuePlan(context, plan, run);
      const checked = new CheckedCells(plan, sheets);
      await context.sync();
      const first = checked.reconcile();
      return first.differ.length === 0 ? first : readFigures(context, plan, sheets);
    });
  } catch (reason) {
    const { left, taken } = await undo(run, plannedBy(plan), show, row);
    throw new WriteFailed(reason, left, run, taken);
  }
}

function plannedBy({ sheets, names }: WorkbookPlan): Planned {
  return {
    sheets: sheets.map(({ name }) => name),
    names: names.map(({ name }) => name),
    tables: sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
  };
}

/** How often it is tried to take back what a failed build left: what made it fail may not have passed at once. */
const attempts = 2;

/** Takes back what a failed build left; what is still there afterwards, or all of it when nobody can tell. */
async function undo(run: string, planned: Planned, show: string, row: RowTurn | null) {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      const done = await inWorkbook((context) => {
        if (row) queueRow(context, row, "before");
        return takeBack(context, run, planned, show);
      });
      if (done.left.length === 0) return done;
    } catch {
      // Looked through once more below, or said to be left.
    }
  }
  try {
    const found = await inWorkbook((context) => findRun(context, run, planned));
    return { left: namesOf(found), taken: found.taken };
  } catch {
    return { left: [...planned.sheets, ...planned.names], taken: [] };
  }
}
