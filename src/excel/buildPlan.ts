import type { WorkbookPlan } from "../trackers/plan";
import { WriteFailed } from "./errors";
import { askForMode, CheckedCells, isManual, readFigures, type Reconciliation } from "./reconcile";
import { newRun } from "./run";
import { sendSteps } from "./sendSteps";
import { inWorkbook } from "./session";
import { setUpPrint } from "./setUpPrint";
import { findRun, namesOf, takeBack, type Planned } from "./takeBack";
import { planSteps } from "./writePlan";

/**
 * Builds a plan completely or not at all, and compares its figures with what the sheets calculated.
 *
 * One round trip writes everything and reads the figures back, unless that is more than Excel takes at a time. A second reading follows
 * only where a figure was not there yet, as functions of an add-in answer later than Excel's own, and where people calculate by hand.
 * How the sheets print is set up at the end, which may fail. What is taken back after a failure is what this run made, by its marks
 * (see `run.ts`), whatever else has come into the workbook meanwhile.
 *
 * @param show - Id or name of the sheet that is shown again when the build fails.
 * @throws WriteFailed after taking back what was written.
 */
export async function buildPlan(plan: WorkbookPlan, show: string): Promise<Reconciliation> {
  const run = newRun();
  let built: { reconciliation: Reconciliation; ids: ReadonlyMap<string, string> };
  try {
    built = await inWorkbook(async (context) => {
      const sheets = new Map<string, Excel.Worksheet>();
      const checked = new CheckedCells(plan, sheets);
      await sendSteps(context, planSteps(context, plan, run, sheets), () => {
        askForMode(context);
        checked.ask();
      });
      const ids = new Map([...sheets].map(([key, { id }]) => [key, id]));
      if (isManual(context)) return { ids, reconciliation: await readFigures(context, plan, sheets) };
      const first = await checked.reconcile(context);
      return { ids, reconciliation: first.differ.length === 0 ? first : await readFigures(context, plan, sheets) };
    });
  } catch (reason) {
    const { left, taken } = await undo(run, plannedBy(plan), show);
    throw new WriteFailed(reason, left, run, taken);
  }
  const { reconciliation, ids } = built;
  if (await setUpPrint(plan, ids)) return reconciliation;
  return { ...reconciliation, notes: [...(reconciliation.notes ?? []), "print"] };
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
async function undo(run: string, planned: Planned, show: string) {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      const done = await inWorkbook((context) => takeBack(context, run, planned, show));
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
