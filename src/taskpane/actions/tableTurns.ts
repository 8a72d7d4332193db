import type { TrackerContents } from "../../excel/readTrackers";
import { nameTurns } from "../../excel/nameTurns";
import type { TrackerUpdate } from "../../excel/trackerUpdate";
import { cellsBetween } from "../../trackers/kit/refresh/cellsBetween";
import type { ListUpdate } from "../../trackers/kit/refresh/listUpdate";
import type { Area, ChartPlan, WorkbookPlan } from "../../trackers/plan";

/**
 * Each change of a refresh with what was there before, so that it can be turned back.
 *
 * @param sheets - The sheets of the table and of the charts.
 */
export function tableTurns(
  sheets: { table: string; tableName: string; charts: string },
  update: ListUpdate,
  found: TrackerContents,
): TrackerUpdate {
  const before = found.table!;
  const grown = update.table.rows - before.rows;
  const rows = { row: before.row + before.rows, column: before.column, rows: grown, columns: before.columns };
  return {
    ids: found.ids,
    cells: update.changes,
    ...keptCells(sheets.table, update.changes, found),
    table: grown === 0 ? null : { id: found.tableId, area: { before, after: update.table } },
    newRows: grown > 0 ? newRowsOf(sheets.table, update, rows) : null,
    names: nameTurns(update.names, found.names, found.comments),
    charts: chartTurns(sheets.charts, update.charts, found.charts, update.plan),
  };
}

function newRowsOf(sheet: string, { formats, validations }: ListUpdate, area: Area): TrackerUpdate["newRows"] {
  return { sheet, formats, validations, area };
}

/** The cells of the table's columns that are entered again where a formula is written into their column. */
export function keptCells(
  sheet: string,
  changes: ListUpdate["changes"],
  { table, sheets }: TrackerContents,
): Pick<TrackerUpdate, "kept"> {
  const cells = changes.find((one) => one.sheet === sheet)?.cells ?? [];
  return { kept: { sheet, cells: cellsBetween(cells, table!, sheets.get(sheet)!) } };
}

/**
 * The charts of a sheet that have to be drawn anew: those that are there and called otherwise by now.
 *
 * @param was - A chart as it was under its earlier title.
 */
export function chartTurns(
  sheet: string,
  charts: readonly ChartPlan[],
  titles: ReadonlyMap<string, string>,
  { sheets }: WorkbookPlan,
  was = (chart: ChartPlan, title: string): ChartPlan => ({ ...chart, title }),
): TrackerUpdate["charts"] {
  const dataSheets = new Map(sheets.map(({ key, name }) => [key, name]));
  return charts
    .filter(({ name, title }) => titles.has(name) && titles.get(name) !== title)
    .map((chart) => ({
      sheet,
      dataSheets,
      plan: { before: was(chart, titles.get(chart.name)!), after: chart },
    }));
}
