import { areaAddress } from "../trackers/address";
import type { CellChange } from "../trackers/changes";
import type { Area, ChartPlan, Format, Validation, WorkbookPlan } from "../trackers/plan";
import { ChangedMeanwhile, queueCells, seenBefore, turnCellsBack, type SheetTurn } from "./cellTurns";
import { WriteFailed } from "./errors";
import { keepCells } from "./keepCells";
import { queueNames, turnNamesBack, type NameTurn } from "./nameTurns";
import { CheckedCells, readFigures, type Reconciliation } from "./reconcile";
import { rangeOf } from "./rangeOf";
import { newRun } from "./run";
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
      const seen = queue(context, update, run);
      const checked = new CheckedCells(plan, sheets);
      await context.sync();
      const { update: really, changed } = seen();
      turn = really;
      if (changed.length > 0) throw new ChangedMeanwhile(changed);
      const { sheet, cells } = update.kept;
      const lost = await keepCells(context, { sheet: update.ids.get(sheet) ?? sheet, cells });
      const first = checked.reconcile();
      const { figures, differ } = first.differ.length === 0 ? first : await readFigures(context, plan, sheets);
      return { figures, differ: [...lost.map((difference) => ({ ...difference, sheet })), ...differ] };
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

/** Queues the update; gives it back, after the round trip, with what really was there before, and what of it somebody had changed. */
function queue(
  context: Excel.RequestContext,
  update: TrackerUpdate,
  run: string,
): () => { update: TrackerUpdate; changed: string[] } {
  const seenNames = queueNames(context, update.names, run);
  const written = queueCells(context, cellTurns(update));
  if (update.newRows) {
    const { sheet, formats, validations } = update.newRows;
    const place = sheetOf(context, update, sheet);
    for (const format of formats) writeFormat(rangeOf(place, format.area), format);
    for (const validation of validations) writeValidation(place, validation);
  }
  if (update.table) context.workbook.tables.getItem(update.table.id).resize(addressOf(update.table.area.after));
  for (const chart of update.charts) queueChart(context, update, chart, chart.plan.after);
  return () => {
    const cells = seenBefore(written);
    const names = seenNames();
    const changed = [
      ...cells.changed.map((sheet) => `the sheet "${sheet}"`),
      ...names.changed.map((name) => `the defined name "${name}"`),
    ];
    return {
      update: {
        ...update,
        // Those that are kept are among them.
        cells: cells.turns.map((turn) => ({ ...turn, cells: [...turn.cells] })),
        kept: { ...update.kept, cells: [] },
        names: names.turns,
      },
      changed,
    };
  };
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
