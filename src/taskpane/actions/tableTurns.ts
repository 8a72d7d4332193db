import type { TrackerContents } from "../../excel/readTrackers";
import { nameTurns } from "../../excel/nameTurns";
import type { TrackerUpdate } from "../../excel/trackerUpdate";
import type { CellChange } from "../../trackers/changes";
import { cellsBetween } from "../../trackers/kit/refresh/cellsBetween";
import type { Area, ChartPlan, Format, NamePlan, Validation, WorkbookPlan } from "../../trackers/plan";

/** What a refresh of a tracker with one table changes. */
export interface TableUpdate {
  plan: WorkbookPlan;
  changes: { sheet: string; cells: CellChange[] }[];
  /** The table's area afterwards. */
  table: Area;
  /** Formats of the table's new rows. */
  formats: Format[];
  /** Drop-downs of the table's new rows. */
  validations: Validation[];
  names: NamePlan[];
  charts: ChartPlan[];
}

/**
 * Each change of a refresh with what was there before, so that it can be turned back.
 *
 * @param sheets - The sheets of the table and of the charts.
 */
export function tableTurns(
  sheets: { table: string; tableName: string; charts: string },
  update: TableUpdate,
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

function newRowsOf(sheet: string, { formats, validations }: TableUpdate, area: Area): TrackerUpdate["newRows"] {
  return { sheet, formats, validations, area };
}

/** The cells of the table's columns that are entered again where a formula is written into their column. */
export function keptCells(
  sheet: string,
  changes: TableUpdate["changes"],
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
