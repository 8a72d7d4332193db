import type { CellValue, Culture, Grid } from "../sheets/grid";
import type { UsedArea } from "./readWorkbook";

/** Cells asked for at once: with values and formulas an answer of this many stays well under the web's 5 MB. */
const cellsPerRequest = 100_000;
/** Number formats are asked for so many rows; further down a column is taken to go on as it was. */
const formatRows = 200;

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
    culture,
  };
}

/** Formats for all rows: those of the last row that was read hold for the rest. */
function goingOn(read: string[][], rows: number): string[][] {
  const last = read[read.length - 1];
  return Array.from({ length: rows }, (_, row) => read[row] ?? last);
}
