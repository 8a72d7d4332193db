import type { Culture, Grid } from "../sheets/grid";

/**
 * The filled parts of several sheets in two round trips, however many they are: those that are not larger than a number of cells.
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
    return { name, used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,cellCount") };
  });
  await context.sync();
  // Excel counts −1 cells where there are more than it can count.
  const small = sized.filter(({ used }) => !used.isNullObject && used.cellCount > 0 && used.cellCount <= mostCells);
  if (small.length === 0) return [];
  for (const { used } of small) used.load("values,formulas,numberFormat");
  await context.sync();
  return small.map(({ name, used }) => ({
    sheet: name,
    firstRow: used.rowIndex,
    firstColumn: used.columnIndex,
    values: used.values,
    formulas: used.formulas,
    numberFormats: used.numberFormat,
    culture,
  }));
}
