import { readCells } from "./readCells";

/** What a few cells show, with their number formats; one round trip. */
export async function readTexts(
  context: Excel.RequestContext,
  cells: readonly { sheet: string; row: number; column: number }[],
): Promise<string[]> {
  const properties = ["text"] as const;
  const read = await readCells(
    context,
    cells.map(({ sheet, row, column }) => ({ sheet, row, column, rows: 1, columns: 1, properties })),
  );
  return read.map(({ text }) => text[0][0]);
}
