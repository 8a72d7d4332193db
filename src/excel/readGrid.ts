import type { CellValue, Culture, Grid, Merge } from "../sheets/grid";
import type { UsedArea } from "./readWorkbook";

/** Cells asked for at once: with values and formulas an answer of this many stays well under the web's 5 MB. */
const cellsPerRequest = 100_000;
/** Number formats are asked for so many rows; further down a column is taken to go on as it was. */
const formatRows = 200;

/** Excel refuses to list more merged areas than this at once; each takes two cells or more. */
const mostMerges = 512;
/** Questions for merged areas at most: a sheet that merges its labels does so from the top on. */
const mergeQuestions = 20;

/** A sheet's filled part as a plain value; a large one in several round trips. */
export async function readGrid(
  context: Excel.RequestContext,
  sheetName: string,
  used: UsedArea | null,
  culture: Culture,
): Promise<Grid> {
  if (!used)
    return { sheet: sheetName, firstRow: 0, firstColumn: 0, values: [], formulas: [], numberFormats: [], culture };
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const merged = askForMerges(sheet, used);
  const values: CellValue[][] = [];
  const formulas: CellValue[][] = [];
  const formats = sheet
    .getRangeByIndexes(used.row, used.column, Math.min(used.rows, formatRows), used.columns)
    .load("numberFormat");
  const rowsAtOnce = Math.max(1, Math.floor(cellsPerRequest / used.columns));
  for (let done = 0; done < used.rows; done += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, used.rows - done);
    const part = sheet.getRangeByIndexes(used.row + done, used.column, rows, used.columns).load("values,formulas");
    // In pieces on purpose: one answer must not be larger than Excel on the web can give.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const row of part.values) values.push(row);
    for (const row of part.formulas) formulas.push(row);
  }
  return {
    sheet: sheetName,
    firstRow: used.row,
    firstColumn: used.column,
    values,
    formulas,
    numberFormats: goingOn(formats.numberFormat, used.rows),
    merges: mergesOf(merged),
    culture,
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
