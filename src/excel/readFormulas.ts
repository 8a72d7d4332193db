import type { CellValue } from "../sheets/grid";
import { usedAreas, type UsedArea } from "./readWorkbook";

/** A sheet's filled part with its formulas, and with its values once they are asked for. */
export interface SheetFormulas {
  sheet: string;
  formulas: CellValue[][];
  values: CellValue[][];
}

/**
 * Reads the formulas of all sheets, and the values of those sheets alone on which one is of interest: three round trips, and a fourth
 * where there is such a sheet.
 *
 * @param mostCells - A workbook with more filled cells is not read.
 * @param ofInterest - Tells whether a formula is.
 * @returns The sheets with such formulas; `null` for a workbook that is too large.
 */
export async function readFormulas(
  context: Excel.RequestContext,
  mostCells: number,
  ofInterest: (formula: string) => boolean,
): Promise<SheetFormulas[] | null> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const names = sheets.items.map(({ name }) => name);
  const areas = await usedAreas(context, names);
  if (areas.reduce((sum, area) => sum + (area ? area.rows * area.columns : 0), 0) > mostCells) return null;
  const filled = names.flatMap((sheet, at) => (areas[at] ? [{ sheet, area: areas[at] }] : []));
  const read = filled.map((one) => ({ ...one, range: rangeIn(context, one).load("formulas") }));
  await context.sync();
  const found = read.filter(({ range }) =>
    range.formulas.some((line) => line.some((formula) => typeof formula === "string" && ofInterest(formula))),
  );
  if (found.length === 0) return [];
  const values = found.map((one) => rangeIn(context, one).load("values"));
  await context.sync();
  return found.map(({ sheet, range }, at) => ({ sheet, formulas: range.formulas, values: values[at].values }));
}

function rangeIn(context: Excel.RequestContext, { sheet, area }: { sheet: string; area: UsedArea }): Excel.Range {
  const { row, column, rows, columns } = area;
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}
