import { areaAddress } from "../trackers/address";
import { joinChanges, sameFormula, type CellChange } from "../trackers/changes";
import type { Area, ChartPlan, Format, NamePlan, Validation, WorkbookPlan } from "../trackers/plan";
import { cellInput, restoredInput, type CellInput } from "./cells";
import { WriteFailed } from "./errors";
import { keepCells } from "./keepCells";
import { askForMode, CheckedCells, isManual, readFigures, sheetsCalled, type Reconciliation } from "./reconcile";
import { rangeOf } from "./rangeOf";
import { bytesOfAction, sendSteps, type Step } from "./sendSteps";
import { inWorkbook } from "./session";
import { cellSteps } from "./writeCells";
import { pointSeries, startAxis } from "./writeCharts";
import { writeFormat, writeValidation } from "./writeFormats";

/** A value before and after a refresh. */
export interface Turn<T> {
  before: T;
  after: T;
}

/** All that a refresh changes in the workbook; each part can be turned back. */
export interface TrackerUpdate {
  cells: { sheet: string; cells: CellChange[] }[];
  /** Cells of the table that are entered again as they are, with those beside them in their columns. */
  kept: { sheet: string; cells: CellChange[] };
  table: { name: string; area: Turn<Area> } | null;
  /** Formats and drop-downs of new rows below the table, and the first row below them, which still looks as they did. */
  newRows: { sheet: string; formats: Format[]; validations: Validation[]; area: Area } | null;
  /** Defined names; `null` where there is none. */
  names: { name: string; refersTo: Turn<string | null> }[];
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
 * @throws WriteFailed after turning back what was changed.
 */
export async function updateTracker(update: TrackerUpdate, plan: WorkbookPlan): Promise<Reconciliation> {
  try {
    return await inWorkbook(async (context) => {
      const there = new Set(update.names.flatMap(({ name, refersTo }) => (refersTo.before === null ? [] : [name])));
      const checked = new CheckedCells(plan, sheetsCalled(context, plan));
      await sendSteps(context, stepsOf(context, update, "after", there), () => {
        askForMode(context);
        checked.ask();
      });
      const lost = await keepCells(context, update.kept);
      const first = isManual(context) ? null : await checked.reconcile(context);
      const figures = first?.differ.length === 0 ? first : await readFigures(context, plan);
      return { ...figures, differ: [...lost, ...figures.differ] };
    });
  } catch (reason) {
    throw new WriteFailed(reason, await turnBack(update));
  }
}

async function turnBack(update: TrackerUpdate): Promise<string[]> {
  try {
    await inWorkbook(async (context) => {
      const names = context.workbook.names.load("items/name");
      await context.sync();
      await sendSteps(context, stepsOf(context, update, "before", new Set(names.items.map(({ name }) => name))));
    });
    return [];
  } catch {
    return [...new Set([...update.cells.map(({ sheet }) => sheet), ...update.names.map(({ name }) => name)])];
  }
}

function stepsOf(
  context: Excel.RequestContext,
  update: TrackerUpdate,
  state: "before" | "after",
  there: Set<string>,
): Step[] {
  const { worksheets, tables } = context.workbook;
  const cells = update.cells.flatMap(({ sheet, cells: changes }) => {
    const together = sheet === update.kept.sheet ? [...changes, ...update.kept.cells] : changes;
    return joinChanges(together).flatMap((block) => {
      const inputs = block.cells.map((row) => row.map((cell) => inputOf(cell, state)));
      return cellSteps(() => worksheets.getItem(sheet), block, inputs);
    });
  });
  const { table, newRows } = update;
  return [
    {
      bytes: update.names.length * 2 * bytesOfAction,
      queue() {
        queueNames(context, update, state, there);
        if (table && state === "before") resize(tables, table, state);
      },
    },
    ...cells,
    {
      bytes: ((newRows?.formats.length ?? 0) * 4 + update.charts.length * 30 + 1) * bytesOfAction,
      queue() {
        if (newRows) queueFormats(worksheets.getItem(newRows.sheet), newRows, state);
        if (table && state === "after") resize(tables, table, state);
        queueCharts(context, update, state);
      },
    },
  ];
}

function queueNames(
  { workbook: { names } }: Excel.RequestContext,
  update: TrackerUpdate,
  state: "before" | "after",
  there: Set<string>,
): void {
  for (const { name, refersTo } of update.names) {
    const wanted = refersTo[state];
    if (wanted === null && there.has(name)) names.getItem(name).delete();
    if (wanted === null) continue;
    if (there.has(name)) names.getItem(name).formula = wanted;
    else names.add(name, wanted);
  }
}

function queueCharts(
  { workbook: { worksheets } }: Excel.RequestContext,
  update: TrackerUpdate,
  state: "before" | "after",
): void {
  for (const { sheet, dataSheets, plan } of update.charts) {
    const wanted = plan[state];
    const chart = worksheets.getItem(sheet).charts.getItem(wanted.name);
    chart.title.text = wanted.title;
    startAxis(chart, wanted);
    const data = worksheets.getItem(dataSheets.get(wanted.dataSheet)!);
    wanted.series.forEach((series, at) => pointSeries(chart.series.getItemAt(at), data, wanted, series));
  }
}

function inputOf({ after, before, kept }: CellChange, state: "before" | "after"): CellInput {
  return state === "after" && !kept ? cellInput(after) : restoredInput(before.formula, before.value);
}

function resize(
  tables: Excel.TableCollection,
  { name, area }: NonNullable<TrackerUpdate["table"]>,
  state: "before" | "after",
): void {
  tables.getItem(name).resize(areaAddress(area[state]).replace(/\$/g, ""));
}

function queueFormats(
  sheet: Excel.Worksheet,
  { formats, validations, area }: NonNullable<TrackerUpdate["newRows"]>,
  state: "before" | "after",
): void {
  if (state === "after") {
    for (const format of formats) writeFormat(rangeOf(sheet, format.area), format);
    for (const validation of validations) writeValidation(sheet, validation);
    return;
  }
  for (const validation of validations) rangeOf(sheet, validation.area).dataValidation.clear();
  const below = rangeOf(sheet, { ...area, row: area.row + area.rows, rows: 1 });
  rangeOf(sheet, area).copyFrom(below, "Formats");
}

/** Names that have to change from what they are to what is planned; those that are no longer planned go. */
export function nameTurns(planned: NamePlan[], there: Map<string, string>): TrackerUpdate["names"] {
  const wanted = new Map(planned.map(({ name, refersTo }) => [name, refersTo]));
  return [...new Set([...wanted.keys(), ...there.keys()])]
    .map((name) => ({ name, refersTo: { before: there.get(name) ?? null, after: wanted.get(name) ?? null } }))
    .filter(({ refersTo }) => !sameFormula(refersTo.before ?? "", refersTo.after ?? ""));
}
