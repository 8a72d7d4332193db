import type { SheetContent } from "../trackers/changes";
import type { Area } from "../trackers/plan";
import type { CellValue } from "../sheets/grid";
import { namesOfTracker, type DefinedName } from "../trackers/ownNames";
import { askForRun, isRunComment } from "./run";
import { readContents } from "./readContents";
import { usedArea } from "./readWorkbook";

/** A sheet that may be a record: its name and its settings as formulas. */
export interface RecordCells {
  sheet: string;
  cells: CellValue[][];
}

/** A record as it was read, with the ids that sheets had by their names in the same moment. */
export interface RecordFound extends RecordCells {
  ids: ReadonlyMap<string, string>;
}

/**
 * Where settings stand on a record, and how many rows of them are read: more than twice as many as the longest record has, whose
 * columns are listed below its settings.
 */
const settings = { row: 4, column: 0, rows: 200, columns: 2 };
const recordTitle = "COO Toolkit register";

/** The records in a workbook: hidden sheets, or those called so, that carry the record's title. */
export async function readRecords(context: Excel.RequestContext): Promise<RecordFound[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const likely = sheets.items.filter(({ name, visibility }) => visibility !== "Visible" || /register/i.test(name));
  const read = likely.map((sheet) => ({
    id: sheet.id,
    title: sheet.getRange("A1").load("values"),
    cells: recordCells(sheet),
  }));
  if (read.length === 0) return [];
  // Somebody may have renamed sheets since: what a record calls its sheets is what they are called when it is read.
  const now = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const names = new Map(now.items.map(({ id, name }) => [id, name]));
  const ids = new Map(now.items.map(({ id, name }) => [name, id]));
  return read
    .filter(({ title }) => title.values[0][0] === recordTitle)
    .map(({ id, cells }) => ({ sheet: names.get(id)!, cells: cells.formulas, ids }));
}

/** Asks for the settings on a record. */
export function recordCells(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getRangeByIndexes(settings.row, settings.column, settings.rows, settings.columns).load("formulas");
}

/** What stands on a tracker's sheets, with what a refresh compares: its table, names and charts. */
export interface TrackerContents {
  sheets: Map<string, SheetContent>;
  /** Ids of its sheets and of those it takes its figures from, which they keep when they are renamed. */
  ids: Map<string, string>;
  table: Area | null;
  tableId: string;
  /** The names that are the tracker's own, and their comments. */
  names: Map<string, string>;
  comments: Map<string, string>;
  charts: Map<string, string>;
}

/**
 * @param chartSheet - The sheet whose charts are looked at.
 * @param prefix - How the tracker's defined names begin.
 * @param sources - The sheets that it takes its figures from.
 */
export async function readTracker(
  context: Excel.RequestContext,
  sheetNames: string[],
  tableName: string,
  chartSheet: string,
  prefix: string,
  sources: string[],
): Promise<TrackerContents> {
  const { workbook } = context;
  const all = workbook.worksheets.load("items/id,items/name");
  const marks = sheetNames.map((name) => askForRun(workbook.worksheets.getItem(name)));
  const used = sheetNames.map((name) =>
    workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  const table = workbook.tables.getItemOrNullObject(tableName).load("id");
  const tableRange = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const names = workbook.names.load("items/name,items/formula,items/comment");
  const charts = workbook.worksheets.getItem(chartSheet).charts.load("items/name,items/title/text");
  await context.sync();
  const ownNames = namesOfTracker(
    names.items.map(definedName),
    prefix,
    [...sheetNames, ...sources],
    marks.some((mark) => mark() !== ""),
  );
  const known = new Set([...sheetNames, ...sources]);
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
    ids: new Map(all.items.filter(({ name }) => known.has(name)).map(({ id, name }) => [name, id])),
    tableId: table.isNullObject ? "" : table.id,
    names: new Map(ownNames.map(({ name, refersTo }) => [name, refersTo])),
    comments: new Map(ownNames.map(({ name, comment }) => [name, comment])),
    charts: new Map(charts.items.map((chart) => [chart.name, chart.title.text])),
  };
}

/** A defined name as it was read, with formula and comment. */
export function definedName({ name, formula, comment }: Excel.NamedItem): DefinedName {
  return { name, refersTo: String(formula), comment, marked: isRunComment(comment) };
}

/** The titles of a sheet's charts, by their names. */
export async function readChartTitles(context: Excel.RequestContext, sheet: string): Promise<Map<string, string>> {
  const charts = context.workbook.worksheets.getItem(sheet).charts.load("items/name,items/title/text");
  await context.sync();
  return new Map(charts.items.map(({ name, title }) => [name, title.text]));
}
