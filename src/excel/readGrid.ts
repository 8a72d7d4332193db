import type { Culture, Grid, Merge } from "../sheets/grid";
import { areaAddress } from "../trackers/address";
import { filledParts, mainPart, partsOutside } from "./filledParts";
import { readCells } from "./readCells";
import type { UsedArea } from "./readWorkbook";

/** Number formats are asked for so many rows; further down a column is taken to go on as it was. */
const formatRows = 200;

/** Excel refuses to list more merged areas than this at once; each takes two cells or more. */
const mostMerges = 512;
/** Questions for merged areas at most: a sheet that merges its labels does so from the top on. */
const mergeQuestions = 20;

/**
 * A sheet's filled part as a plain value; a large one in several round trips. Cells that stand far from all others are left out: one at
 * the end of a sheet would make a table of seventeen billion cells; they are named. Asking for merged areas empties Excel's list of what can be undone,
 * so a sheet is read where a table of it is wanted, not to look around.
 */
export async function readGrid(
  context: Excel.RequestContext,
  sheetName: string,
  filled: UsedArea | null,
  culture: Culture,
): Promise<Grid> {
  if (!filled)
    return { sheet: sheetName, firstRow: 0, firstColumn: 0, values: [], formulas: [], numberFormats: [], culture };
  const parts = await filledParts(context, sheetName, filled);
  const used = mainPart(parts);
  const unread = partsOutside(used, parts).map((part) => areaAddress(part).replace(/\$/g, ""));
  const sheet = context.workbook.worksheets.getItem(sheetName);
  let merged: Excel.RangeCollection[] = [];
  const askWhole = () =>
    sheet.getRangeByIndexes(used.row, used.column, used.rows, used.columns).load("rowHidden,columnHidden");
  let whole: Excel.Range | null = null;
  const properties = ["values", "formulas"] as const;
  const formatted = { ...used, rows: Math.min(used.rows, formatRows) };
  const [{ values, formulas }, formats] = await readCells<"values" | "formulas" | "numberFormat">(
    context,
    [
      { sheet: sheetName, ...used, properties },
      { sheet: sheetName, ...formatted, properties: ["numberFormat"] },
    ],
    () => {
      merged = askForMerges(sheet, used);
      // Asked anew with each attempt: after one that failed, Excel knows its ranges no more.
      whole = askWhole();
    },
  );
  return {
    sheet: sheetName,
    firstRow: used.row,
    firstColumn: used.column,
    values,
    formulas,
    numberFormats: goingOn(formats.numberFormat, used.rows),
    merges: mergesOf(merged),
    ...(await hiddenIn(context, whole!, used)),
    ...(unread.length > 0 ? { unread } : {}),
    culture,
  };
}

/** Rows whose state is asked for one by one: further down nobody hides a single row. */
const mostHiddenRows = 20_000;

/** Which rows and columns are hidden, asked for only where any is. */
async function hiddenIn(
  context: Excel.RequestContext,
  whole: Excel.Range,
  used: UsedArea,
): Promise<Pick<Grid, "hiddenRows" | "hiddenColumns">> {
  const any = { rows: whole.rowHidden !== false, columns: whole.columnHidden !== false };
  if (!any.rows && !any.columns) return {};
  const asked = whole.getCell(0, 0).getResizedRange(Math.min(used.rows, mostHiddenRows) - 1, used.columns - 1);
  const rows = any.rows ? asked.getRowProperties({ rowHidden: true }) : null;
  const columns = any.columns ? asked.getColumnProperties({ columnHidden: true }) : null;
  await context.sync();
  return {
    ...(rows ? { hiddenRows: rows.value.flatMap(({ rowHidden }, at) => (rowHidden ? [used.row + at] : [])) } : {}),
    ...(columns
      ? { hiddenColumns: columns.value.flatMap(({ columnHidden }, at) => (columnHidden ? [used.column + at] : [])) }
      : {}),
  };
}

function askForMerges(sheet: Excel.Worksheet, used: UsedArea): Excel.RangeCollection[] {
  const asked: Excel.RangeCollection[] = [];
  const rowsAtOnce = Math.max(1, Math.floor((2 * mostMerges) / used.columns));
  for (let row = 0; row < used.rows && asked.length < mergeQuestions; row += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, used.rows - row);
    const areas = sheet
      .getRangeByIndexes(used.row + row, used.column, rows, used.columns)
      .getMergedAreasOrNullObject().areas;
    asked.push(areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount"));
  }
  return asked;
}

/** A merged area that crosses from one part into the next is listed with both. */
function mergesOf(listed: Excel.RangeCollection[]): Merge[] {
  const found = new Map<string, Merge>();
  for (const areas of listed) {
    if (areas.isNullObject) continue;
    for (const { rowIndex, columnIndex, rowCount, columnCount } of areas.items)
      found.set(`${rowIndex}:${columnIndex}`, {
        row: rowIndex,
        column: columnIndex,
        rows: rowCount,
        columns: columnCount,
      });
  }
  return [...found.values()];
}

/** Formats for all rows: those of the last row that was read hold for the rest. */
function goingOn(read: string[][], rows: number): string[][] {
  const last = read[read.length - 1];
  return Array.from({ length: rows }, (_, row) => read[row] ?? last);
}
