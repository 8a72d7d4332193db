import { cellOf } from "./rangeOf";

/** What a few cells show, with their number formats; one round trip. */
export async function readTexts(
  context: Excel.RequestContext,
  cells: readonly { sheet: string; row: number; column: number }[],
): Promise<string[]> {
  if (cells.length === 0) return [];
  const ranges = cells.map(({ sheet, row, column }) =>
    cellOf(context.workbook.worksheets.getItem(sheet), row, column).load("text"),
  );
  await context.sync();
  return ranges.map(({ text }) => text[0][0]);
}
