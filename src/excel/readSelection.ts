import type { Grid } from "../sheets/grid";
import { readGrid } from "./readGrid";
import { readWorkbook, type UsedArea, type Workbook } from "./readWorkbook";

/** Where a person has selected cells, as far as they are filled. */
export interface SelectedArea {
  sheet: string;
  used: UsedArea;
  /** One cell alone was selected: the whole sheet is meant. */
  isWhole: boolean;
}

/**
 * Why nothing can be read of a selection: no cells but a picture or a chart, several areas at once, or cells that are all blank.
 */
export type NoSelection = "no single area" | "blank";

/** The selected cells without the blank ones around them: a whole column ends where the sheet does. */
export async function readSelectedArea(context: Excel.RequestContext): Promise<SelectedArea | NoSelection> {
  const selected = context.workbook.getSelectedRange().load("rowCount,columnCount");
  const { worksheet } = selected.load("worksheet/name");
  const whole = worksheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  const within = selected.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  try {
    await context.sync();
  } catch (reason) {
    if (reason instanceof OfficeExtension.Error && /InvalidSelection|InvalidOperation/.test(reason.code))
      return "no single area";
    throw reason;
  }
  const isWhole = selected.rowCount === 1 && selected.columnCount === 1;
  const used = isWhole ? whole : within;
  if (used.isNullObject) return "blank";
  return {
    sheet: worksheet.name,
    isWhole,
    used: { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount },
  };
}

/** The cells of an area as they stand now, with what is to know of their workbook; `null` where their sheet is gone. */
export async function readArea(
  context: Excel.RequestContext,
  { sheet, used }: Pick<SelectedArea, "sheet" | "used">,
): Promise<{ workbook: Workbook; grid: Grid } | null> {
  const { workbook } = await readWorkbook(context);
  if (!workbook.sheets.some(({ name }) => name === sheet)) return null;
  return { workbook, grid: await readGrid(context, sheet, used, workbook.culture) };
}
