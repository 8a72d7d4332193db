import type { Culture } from "../sheets/grid";

/** What is needed to know of a workbook before anything is built in it. */
export interface Workbook {
  sheets: { name: string; visible: boolean }[];
  /** The sheet that is shown: its name, and the id that it keeps when it is renamed. */
  active: string;
  activeId: string;
  /** Defined names and tables that are taken. */
  names: string[];
  tables: string[];
  readOnly: boolean;
  structureProtected: boolean;
  /** Excel rounds what it stores to what it shows. */
  precisionAsDisplayed: boolean;
  culture: Culture;
}

/** The filled part of a sheet, in zero-based rows and columns. */
export interface UsedArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/**
 * Sheets, taken names, protection and culture, and how far one sheet is filled, in one round trip.
 *
 * @param sheet - The sheet to measure; without it the active one.
 * @returns `used` is `null` for an empty sheet, and for one that is not there.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  sheet?: string,
): Promise<{ workbook: Workbook; used: UsedArea | null }> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name,items/visibility");
  const active = workbook.worksheets.getActiveWorksheet().load("id,name");
  const names = workbook.names.load("items/name");
  const tables = workbook.tables.load("items/name");
  const { protection } = workbook.load("readOnly,usePrecisionAsDisplayed");
  protection.load("protected");
  const numberFormat = context.application.cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
  const measured = sheet === undefined ? active : workbook.worksheets.getItemOrNullObject(sheet);
  const used = measured.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  const dates = context.application.cultureInfo.datetimeFormat.load("shortDatePattern");
  await context.sync();
  return {
    used: used.isNullObject ? null : usedArea(used),
    workbook: {
      sheets: sheets.items.map((sheet) => ({ name: sheet.name, visible: sheet.visibility === "Visible" })),
      active: active.name,
      activeId: active.id,
      names: names.items.map((item) => item.name),
      tables: tables.items.map((item) => item.name),
      readOnly: workbook.readOnly,
      structureProtected: protection.protected,
      precisionAsDisplayed: workbook.usePrecisionAsDisplayed,
      culture: cultureOf(
        numberFormat.numberDecimalSeparator,
        numberFormat.numberGroupSeparator,
        dates.shortDatePattern,
      ),
    },
  };
}

/** A range that has been measured, as an area. */
export function usedArea(range: Excel.Range): UsedArea {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

function cultureOf(decimal: string, thousands: string, datePattern: string): Culture {
  const first = /[dMy]/.exec(datePattern)?.[0];
  return {
    decimal: decimal === "," ? "," : ".",
    thousands,
    dateOrder: first === "d" ? "dmy" : first === "y" ? "ymd" : "mdy",
  };
}

/** The filled part of each sheet, in one round trip; `null` for an empty sheet, and for one that is not there. */
export async function usedAreas(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<(UsedArea | null)[]> {
  const used = sheets.map((name) =>
    context.workbook.worksheets
      .getItemOrNullObject(name)
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await context.sync();
  return used.map((range) => (range.isNullObject ? null : usedArea(range)));
}
