import { readCells } from "./readCells";
import { usedArea } from "./readWorkbook";
import type { ShownArea, ShownLook } from "../trackers/sharing/shownArea";

/** What is to be shown: the sheet that a person looks at, the cells they selected, or a sheet by its name. */
export type ShownPlace = { kind: "active" } | { kind: "selection" } | { kind: "sheet"; name: string };

/**
 * Reads what a person sees in the filled part of a place, in two round trips, or three on a sheet with tables.
 *
 * @param mostCells - An area of more cells is not read.
 * @returns The number of cells where they are too many; 0 where there is nothing.
 */
export async function readShown(
  context: Excel.RequestContext,
  place: ShownPlace,
  mostCells: number,
): Promise<ShownArea | number> {
  const used = usedPart(context, place).load("rowIndex,columnIndex,rowCount,columnCount");
  const sheet = used.worksheet.load("name");
  await context.sync();
  if (used.isNullObject) return 0;
  const count = used.rowCount * used.columnCount;
  if (count > mostCells) return count;
  const asked = () => ({
    headers: sheet.tables.load("items/showHeaders"),
    looks: used.getCellProperties({
      format: { fill: { color: true }, font: { bold: true, color: true }, horizontalAlignment: true },
    }),
    rows: used.getRowProperties({ rowHidden: true }),
    columns: used.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
  });
  let besides = null as ReturnType<typeof asked> | null;
  const wanted = { sheet: sheet.name, ...usedArea(used), properties: ["text", "valueTypes"] as const };
  const [{ text, valueTypes }] = await readCells(context, [wanted], () => (besides = asked()));
  const { headers, looks, rows, columns } = besides!;
  return {
    sheet: sheet.name,
    row: used.rowIndex,
    column: used.columnIndex,
    texts: text,
    types: valueTypes,
    looks: looks.value.map((line) => line.map(lookOf)),
    rowsHidden: rows.value.map(({ rowHidden }) => rowHidden === true),
    columnsHidden: columns.value.map(({ columnHidden }) => columnHidden === true),
    widths: columns.value.map(({ format }) => format?.columnWidth ?? 0),
    headerRows: await headerRowsOf(context, headers),
  };
}

function usedPart({ workbook }: Excel.RequestContext, place: ShownPlace): Excel.Range {
  if (place.kind === "selection") return workbook.getSelectedRange().getUsedRangeOrNullObject(true);
  const { worksheets } = workbook;
  const sheet = place.kind === "active" ? worksheets.getActiveWorksheet() : worksheets.getItem(place.name);
  return sheet.getUsedRangeOrNullObject(true);
}

async function headerRowsOf(context: Excel.RequestContext, tables: Excel.TableCollection): Promise<number[]> {
  const ranges = tables.items
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => table.getHeaderRowRange().load("rowIndex"));
  if (ranges.length === 0) return [];
  await context.sync();
  return ranges.map(({ rowIndex }) => rowIndex);
}

function lookOf({ format }: Excel.CellProperties): ShownLook {
  return {
    bold: format?.font?.bold === true,
    ink: format?.font?.color ?? "",
    fill: format?.fill?.color ?? "",
    alignment: format?.horizontalAlignment ?? "General",
  };
}
