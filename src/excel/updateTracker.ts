import type { TrackerUpdate } from "./trackerUpdate";
import type { WorkbookPlan } from "../trackers/plan";
import { cellTurnSteps, ChangedMeanwhile, seenBefore } from "./cellTurns";
import { WriteFailed } from "./errors";
import { keepCells } from "./keepCells";
import { queueNames } from "./nameTurns";
import { askForMode, CheckedCells, isManual, readFigures, type Reconciliation } from "./reconcile";
import { rangeOf } from "./rangeOf";
import { newRun } from "./run";
import { bytesOfAction, sendSteps, type Step } from "./sendSteps";
import { inWorkbook } from "./session";
import { askForMoved } from "./sheetNames";
import { turnBack } from "./updateBack";
import { addressOf, cellTurns, queueChart, sheetOf } from "./updateParts";
import { writeFormat, writeValidation } from "./writeFormats";

/** True where the workbook already is as it should be. */
export function isNothing(update: TrackerUpdate): boolean {
  return (
    update.cells.length === 0 &&
    !update.table &&
    !update.newRows &&
    update.names.length === 0 &&
    update.charts.length === 0
  );
}

/**
 * Changes a tracker completely or not at all, and compares its figures with what the sheets calculate.
 *
 * Everything is found by id, and read once more in the very batch that changes it: what somebody else has typed since the tracker was
 * read is put back, and the refresh ends there. The one thing that would be lost is what was typed in the moment between reading and
 * writing where the answer to the writing is lost as well, as nobody can tell then what stood there.
 *
 * @throws WriteFailed after turning back what was changed.
 */
export async function updateTracker(update: TrackerUpdate, plan: WorkbookPlan): Promise<Reconciliation> {
  const run = newRun();
  let turn = update;
  try {
    return await inWorkbook(async (context) => {
      const sheets = sheetsOf(context, update, plan);
      const { steps, seen } = stepsOf(context, update, run);
      const checked = new CheckedCells(plan, sheets);
      let moved: () => string[];
      await sendSteps(context, steps, () => {
        askForMode(context);
        moved = askForMoved(context, update.ids);
        checked.ask();
      });
      const { update: really, changed: written } = seen();
      turn = really;
      // What is written names sheets as they were called when they were read.
      const changed = [...new Set([...written, ...moved!().map((sheet) => `the sheet "${sheet}"`)])];
      if (changed.length > 0) throw new ChangedMeanwhile(changed);
      const { sheet, cells } = update.kept;
      const lost = await keepCells(context, { sheet: update.ids.get(sheet) ?? sheet, cells });
      const first = isManual(context) ? null : await checked.reconcile(context);
      const figures = first?.differ.length === 0 ? first : await readFigures(context, plan, sheets);
      return { ...figures, differ: [...lost.map((difference) => ({ ...difference, sheet })), ...figures.differ] };
    });
  } catch (reason) {
    throw new WriteFailed(reason, await turnBack(turn, run));
  }
}

function sheetsOf(context: Excel.RequestContext, { ids }: TrackerUpdate, plan: WorkbookPlan) {
  return new Map(plan.sheets.map(({ key, name }) => [key, context.workbook.worksheets.getItem(ids.get(name) ?? name)]));
}

/** The steps of an update; with them, for after the last, the update with what really was there before, and what of it was changed. */
function stepsOf(
  context: Excel.RequestContext,
  update: TrackerUpdate,
  run: string,
): { steps: Step[]; seen: () => { update: TrackerUpdate; changed: string[] } } {
  const { names, newRows, table, charts } = update;
  let seenNames: ReturnType<typeof queueNames>;
  const { written, steps } = cellTurnSteps(context, cellTurns(update));
  const around: Step = {
    bytes: ((newRows?.formats.length ?? 0) * 4 + charts.length * 30 + 1) * bytesOfAction,
    queue() {
      if (newRows) queueNewRows(sheetOf(context, update, newRows.sheet), newRows);
      if (table) context.workbook.tables.getItem(table.id).resize(addressOf(table.area.after));
      for (const chart of charts) queueChart(context, update, chart, chart.plan.after);
    },
  };
  const named: Step = {
    bytes: names.length * 3 * bytesOfAction,
    queue: () => (seenNames = queueNames(context, names, run)),
  };
  const seen = () => {
    const cells = seenBefore(written);
    const said = seenNames();
    const changed = [
      ...cells.changed.map((sheet) => `the sheet "${sheet}"`),
      ...said.changed.map((name) => `the defined name "${name}"`),
    ];
    // Those that are kept are among the cells.
    const turned = cells.turns.map((turn) => ({ ...turn, cells: [...turn.cells] }));
    return { update: { ...update, cells: turned, kept: { ...update.kept, cells: [] }, names: said.turns }, changed };
  };
  return { steps: [named, ...steps, around], seen };
}

function queueNewRows(sheet: Excel.Worksheet, { formats, validations }: NonNullable<TrackerUpdate["newRows"]>): void {
  for (const format of formats) writeFormat(rangeOf(sheet, format.area), format);
  for (const validation of validations) writeValidation(sheet, validation);
}
