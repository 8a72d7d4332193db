import { areaAddress } from "../trackers/address";
import type { CellChange } from "../trackers/changes";
import type { Area, ChartPlan, Format, Validation, WorkbookPlan } from "../trackers/plan";
import { cellTurnSteps, ChangedMeanwhile, seenBefore, turnCellsBack, type SheetTurn } from "./cellTurns";
import { WriteFailed } from "./errors";
import { keepCells } from "./keepCells";
import { queueNames, turnNamesBack, type NameTurn } from "./nameTurns";
import { askForMode, CheckedCells, isManual, readFigures, type Reconciliation } from "./reconcile";
import { rangeOf } from "./rangeOf";
import { newRun } from "./run";
import { bytesOfAction, sendSteps, type Step } from "./sendSteps";
import { inWorkbook } from "./session";
import { pointSeries, startAxis } from "./writeCharts";
import { writeFormat, writeValidation } from "./writeFormats";

/** A value before and after a refresh. */
export interface Turn<T> {
  before: T;
  after: T;
}

/** All that a refresh changes in the workbook; each part can be turned back. */
export interface TrackerUpdate {
  /** Ids of the tracker's sheets by their names: what is renamed meanwhile is still theirs. */
  ids: ReadonlyMap<string, string>;
  cells: { sheet: string; cells: CellChange[] }[];
  /** Cells of the table that are entered again as they are, with those beside them in their columns. */
  kept: { sheet: string; cells: CellChange[] };
  table: { id: string; area: Turn<Area> } | null;
  /** Formats and drop-downs of new rows below the table, and the first row below them, which still looks as they did. */
  newRows: { sheet: string; formats: Format[]; validations: Validation[]; area: Area } | null;
  names: NameTurn[];
  charts: { sheet: string; dataSheets: Map<string, string>; plan: Turn<ChartPlan> }[];
}

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
      await sendSteps(context, steps, () => {
        askForMode(context);
        checked.ask();
      });
      const { update: really, changed } = seen();
      turn = really;
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

/** How often it is tried to turn a failed refresh back: what made it fail may not have passed at once. */
const attempts = 2;

/** Turns back what was changed on sheets that are still there; the names of all of it where that fails too. */
async function turnBack(update: TrackerUpdate, run: string): Promise<string[]> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      await inWorkbook((context) => turnBackIn(context, update, run, attempt > 1));
      return [];
    } catch {
      // Tried once more, or said to be left.
    }
  }
  return [...new Set([...update.cells.map(({ sheet }) => sheet), ...update.names.map(({ name }) => name)])];
}

async function turnBackIn(
  context: Excel.RequestContext,
  update: TrackerUpdate,
  run: string,
  again: boolean,
): Promise<void> {
  const { workbook } = context;
  const worksheets = workbook.worksheets.load("items/id");
  const names = workbook.names.load("items/name,items/formula,items/comment");
  const table = update.table && workbook.tables.getItemOrNullObject(update.table.id);
  const area = table?.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const there = new Set(worksheets.items.map(({ id }) => id));
  const isThere = (sheet: string) => there.has(update.ids.get(sheet) ?? "");
  const charts = update.charts
    .filter(({ sheet }) => isThere(sheet))
    .map((chart) => ({ chart, now: titleOf(context, update, chart) }));
  if (charts.length > 0) await context.sync();
  turnNamesBack(context, update.names, run, names.items);
  if (table && area && !table.isNullObject && isArea(area, update.table!.area.after))
    table.resize(addressOf(update.table!.area.before));
  const any = await turnCellsBack(context, cellTurns(update), (id) => there.has(id));
  // The formats were written after the cells, and are as before where none of these was.
  if ((any || again) && update.newRows && isThere(update.newRows.sheet))
    formatsBack(sheetOf(context, update, update.newRows.sheet), update.newRows);
  for (const { chart, now } of charts) {
    if (now.isNullObject) continue;
    const { before, after } = chart.plan;
    const title = now.title.text === after.title ? before.title : now.title.text;
    queueChart(context, update, chart, { ...before, title });
  }
  await context.sync();
}

function sheetOf({ workbook }: Excel.RequestContext, { ids }: TrackerUpdate, sheet: string): Excel.Worksheet {
  return workbook.worksheets.getItem(ids.get(sheet) ?? sheet);
}

function titleOf(
  context: Excel.RequestContext,
  update: TrackerUpdate,
  { sheet, plan }: TrackerUpdate["charts"][number],
): Excel.Chart {
  return sheetOf(context, update, sheet).charts.getItemOrNullObject(plan.after.name).load("name,title/text");
}

function cellTurns({ cells, kept, ids }: TrackerUpdate): SheetTurn[] {
  return cells.map(({ sheet, cells: changes }) => {
    const together = sheet === kept.sheet ? [...changes, ...kept.cells] : changes;
    return { id: ids.get(sheet) ?? sheet, sheet, cells: together };
  });
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

function queueChart(
  context: Excel.RequestContext,
  update: TrackerUpdate,
  { sheet, dataSheets }: TrackerUpdate["charts"][number],
  wanted: ChartPlan,
): void {
  const chart = sheetOf(context, update, sheet).charts.getItem(wanted.name);
  chart.title.text = wanted.title;
  startAxis(chart, wanted);
  const data = sheetOf(context, update, dataSheets.get(wanted.dataSheet)!);
  wanted.series.forEach((series, at) => pointSeries(chart.series.getItemAt(at), data, wanted, series));
}

function isArea(range: Excel.Range, { row, column, rows, columns }: Area): boolean {
  return (
    range.rowIndex === row && range.columnIndex === column && range.rowCount === rows && range.columnCount === columns
  );
}

function addressOf(area: Area): string {
  return areaAddress(area).replace(/\$/g, "");
}

function formatsBack(sheet: Excel.Worksheet, { area, validations }: NonNullable<TrackerUpdate["newRows"]>): void {
  for (const validation of validations) rangeOf(sheet, validation.area).dataValidation.clear();
  const below = rangeOf(sheet, { ...area, row: area.row + area.rows, rows: 1 });
  rangeOf(sheet, area).copyFrom(below, "Formats");
}
