import type { SheetContent } from "../trackers/changes";
import type { Area } from "../trackers/plan";
import type { CellValue } from "../sheets/grid";
import { readContents } from "./readContents";
import { usedArea } from "./readWorkbook";

/** A sheet that may be a register: its name and its settings as formulas. */
export interface RegisterCells {
  sheet: string;
  cells: CellValue[][];
}

/** Where settings stand on a register, and how many rows of them are read. */
const settings = { row: 4, column: 0, rows: 60, columns: 2 };
const registerTitle = "COO Toolkit register";

/** The registers in a workbook: hidden sheets, or those called so, that carry the register's title. */
export async function readRegisters(context: Excel.RequestContext): Promise<RegisterCells[]> {
  const sheets = context.workbook.worksheets.load("items/name,items/visibility");
  await context.sync();
  const likely = sheets.items.filter(({ name, visibility }) => visibility !== "Visible" || /register/i.test(name));
  const read = likely.map((sheet) => ({
    sheet: sheet.name,
    title: sheet.getRange("A1").load("values"),
    cells: registerCells(sheet),
  }));
  if (read.length > 0) await context.sync();
  return read
    .filter(({ title }) => title.values[0][0] === registerTitle)
    .map(({ sheet, cells }) => ({ sheet, cells: cells.formulas }));
}

/** Asks for the settings on a register. */
export function registerCells(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getRangeByIndexes(settings.row, settings.column, settings.rows, settings.columns).load("formulas");
}

/** What stands on a tracker's sheets, with what a refresh compares: its table, names and charts. */
export interface TrackerContents {
  sheets: Map<string, SheetContent>;
  table: Area | null;
  names: Map<string, string>;
  charts: Map<string, string>;
}

/**
 * @param chartSheet - The sheet whose charts are looked at.
 * @param prefix - How the tracker's defined names begin.
 */
export async function readTracker(
  context: Excel.RequestContext,
  sheetNames: string[],
  tableName: string,
  chartSheet: string,
  prefix: string,
): Promise<TrackerContents> {
  const { workbook } = context;
  const used = sheetNames.map((name) =>
    workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  const table = workbook.tables.getItemOrNullObject(tableName);
  const tableRange = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const names = workbook.names.load("items/name,items/formula");
  const charts = workbook.worksheets.getItem(chartSheet).charts.load("items/name,items/title/text");
  await context.sync();
  const contents = await readContents(
    context,
    sheetNames.map((sheet, at) => ({ sheet, area: used[at].isNullObject ? null : usedArea(used[at]) })),
  );
  return {
    sheets: new Map(sheetNames.map((name, at) => [name, contents[at]])),
    table: table.isNullObject
      ? null
      : {
          row: tableRange.rowIndex,
          column: tableRange.columnIndex,
          rows: tableRange.rowCount,
          columns: tableRange.columnCount,
        },
    names: new Map(
      names.items
        .filter(({ name }) => name.startsWith(`${prefix}_`))
        .map(({ name, formula }) => [name, String(formula)]),
    ),
    charts: new Map(charts.items.map((chart) => [chart.name, chart.title.text])),
  };
}

/** The titles of a sheet's charts, by their names. */
export async function readChartTitles(context: Excel.RequestContext, sheet: string): Promise<Map<string, string>> {
  const charts = context.workbook.worksheets.getItem(sheet).charts.load("items/name,items/title/text");
  await context.sync();
  return new Map(charts.items.map(({ name, title }) => [name, title.text]));
}
