import type { Area } from "../trackers/plan";
import { turnCellsBack } from "./cellsBack";
import { turnNamesBack } from "./nameTurns";
import { rangeOf } from "./rangeOf";
import { inWorkbook } from "./session";
import { askForMoved, idsByName, wordedNow } from "./sheetNames";
import { addressOf, cellTurns, queueChart, sheetOf } from "./updateParts";
import type { TrackerUpdate } from "./trackerUpdate";

/** How often it is tried to turn a failed refresh back: what made it fail may not have passed at once. */
const attempts = 2;

/** Turns back what was changed on sheets that are still there; the names of all of it where that fails too. */
export async function turnBack(update: TrackerUpdate, run: string): Promise<string[]> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      if (await inWorkbook((context) => turnBackIn(context, update, run, attempt > 1))) return [];
    } catch {
      // Tried once more, or said to be left.
    }
  }
  return [...new Set([...update.cells.map(({ sheet }) => sheet), ...update.names.map(({ name }) => name)])];
}

/** @returns Whether the sheets were called the same all the while: else formulas may name some as they were called. */
async function turnBackIn(
  context: Excel.RequestContext,
  update: TrackerUpdate,
  run: string,
  again: boolean,
): Promise<boolean> {
  const { workbook } = context;
  const worksheets = workbook.worksheets.load("items/id,items/name");
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
  const now = wordedNow(update.ids, worksheets.items);
  // What is put back was read before: after each of them somebody else may have written something of their own.
  const settling = [turnNamesBack(context, update.names, run, names.items, now)];
  if (table && area && !table.isNullObject && isArea(area, update.table!.area.after))
    settling.push(queueResizeBack(context, update.table!));
  const any = await turnCellsBack(context, cellTurns(update), (id) => there.has(id), now);
  // The formats were written after the cells, and are as before where none of these was.
  if ((any || again) && update.newRows && isThere(update.newRows.sheet))
    formatsBack(sheetOf(context, update, update.newRows.sheet), update.newRows);
  for (const { chart, now: title } of charts)
    if (!title.isNullObject) settling.push(queueChartBack(context, update, chart, title.title.text));
  const moved = askForMoved(context, idsByName(worksheets.items));
  await context.sync();
  if (settling.map((settle) => settle()).includes(true)) await context.sync();
  return moved().length === 0;
}

/** Queues that a table is as large as before; after the round trip, that it is again as somebody else made it meanwhile. */
function queueResizeBack(
  { workbook: { tables } }: Excel.RequestContext,
  { id, area }: NonNullable<TrackerUpdate["table"]>,
): () => boolean {
  const was = tables.getItem(id).getRange().load("address,rowIndex,columnIndex,rowCount,columnCount");
  tables.getItem(id).resize(addressOf(area.before));
  return () => {
    if (isArea(was, area.after)) return false;
    tables.getItem(id).resize(was.address);
    return true;
  };
}

/** Queues that a chart is as before, under the title that it was found to have where that is not the one that was written. */
function queueChartBack(
  context: Excel.RequestContext,
  update: TrackerUpdate,
  chart: TrackerUpdate["charts"][number],
  found: string,
): () => boolean {
  const { before, after } = chart.plan;
  const was = titleOf(context, update, chart);
  queueChart(context, update, chart, { ...before, title: found === after.title ? before.title : found });
  return () => {
    if (was.isNullObject || was.title.text === found) return false;
    sheetOf(context, update, chart.sheet).charts.getItem(after.name).title.text = was.title.text;
    return true;
  };
}

function titleOf(
  context: Excel.RequestContext,
  update: TrackerUpdate,
  { sheet, plan }: TrackerUpdate["charts"][number],
): Excel.Chart {
  return sheetOf(context, update, sheet).charts.getItemOrNullObject(plan.after.name).load("name,title/text");
}

function isArea(range: Excel.Range, { row, column, rows, columns }: Area): boolean {
  return (
    range.rowIndex === row && range.columnIndex === column && range.rowCount === rows && range.columnCount === columns
  );
}

function formatsBack(sheet: Excel.Worksheet, { area, validations }: NonNullable<TrackerUpdate["newRows"]>): void {
  for (const validation of validations) rangeOf(sheet, validation.area).dataValidation.clear();
  const below = rangeOf(sheet, { ...area, row: area.row + area.rows, rows: 1 });
  rangeOf(sheet, area).copyFrom(below, "Formats");
}
