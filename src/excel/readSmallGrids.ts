import type { Culture, Grid } from "../sheets/grid";
import { readCells } from "./readCells";
import { usedArea } from "./readWorkbook";

/**
 * The filled parts of several sheets in two round trips, or more where they are large: those that are not larger than a number of cells.
 *
 * @param names - Sheets that are there.
 */
export async function readSmallGrids(
  context: Excel.RequestContext,
  names: readonly string[],
  mostCells: number,
  culture: Culture,
): Promise<Grid[]> {
  if (names.length === 0) return [];
  const sized = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    return {
      name,
      used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount,cellCount"),
    };
  });
  await context.sync();
  // Excel counts −1 cells where there are more than it can count.
  const small = sized.filter(({ used }) => !used.isNullObject && used.cellCount > 0 && used.cellCount <= mostCells);
  const properties = ["values", "formulas", "numberFormat"] as const;
  const contents = await readCells(
    context,
    small.map(({ name, used }) => ({ sheet: name, ...usedArea(used), properties })),
  );
  return small.map(({ name, used }, at) => ({
    sheet: name,
    firstRow: used.rowIndex,
    firstColumn: used.columnIndex,
    values: contents[at].values,
    formulas: contents[at].formulas,
    numberFormats: contents[at].numberFormat,
    culture,
  }));
}
