import type { TrackerContents } from "../../excel/readTrackers";
import { nameTurns, type TrackerUpdate } from "../../excel/updateTracker";
import type { CellChange } from "../../trackers/changes";
import type { Area, ChartPlan, Format, NamePlan, WorkbookPlan } from "../../trackers/plan";

/** What a refresh of a tracker with one table changes. */
export interface TableUpdate {
  plan: WorkbookPlan;
  changes: { sheet: string; cells: CellChange[] }[];
  /** The table's area afterwards. */
  table: Area;
  /** Formats of the table's new rows. */
  formats: Format[];
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
  const dataSheets = new Map(update.plan.sheets.map((sheet) => [sheet.key, sheet.name]));
  const rows = { row: before.row + before.rows, column: before.column, rows: grown, columns: before.columns };
  return {
    cells: update.changes,
    table: grown === 0 ? null : { name: sheets.tableName, area: { before, after: update.table } },
    newRows: grown > 0 ? { sheet: sheets.table, formats: update.formats, area: rows } : null,
    names: nameTurns(update.names, found.names),
    charts: update.charts
      .filter((chart) => found.charts.has(chart.name) && found.charts.get(chart.name) !== chart.title)
      .map((chart) => ({
        sheet: sheets.charts,
        dataSheets,
        plan: { before: { ...chart, title: found.charts.get(chart.name)! }, after: chart },
      })),
  };
}
