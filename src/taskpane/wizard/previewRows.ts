import type { CellValue, Grid } from "../../sheets/grid";
import type { ExcludedRow, Source } from "../../sheets/source";

/** A row of the preview. */
export interface PreviewRow {
  /** Sheet row as a person counts it, from 1. */
  row: number;
  /** Why it is left out; `undefined` where it counts. */
  excluded?: ExcludedRow;
  /** Rows between the one above and this one are not shown. */
  afterGap: boolean;
}

const rowsShown = 6;

/**
 * Six rows that show what the sheet is: the first ones below the header, and where none of them is left out for what it
 * says, the first one that is, with the row before it.
 */
export function previewRows(source: Source): PreviewRow[] {
  const excluded = new Map(source.excluded.map((row) => [row.row, row]));
  const first = range(source.firstDataRow, source.lastDataRow).slice(0, rowsShown);
  const telling = source.excluded.find(({ row, reason }) => row > source.headerRow && reason !== "blank");
  const rows =
    telling && !first.includes(telling.row)
      ? [...new Set([...first.slice(0, rowsShown - 2), telling.row - 1, telling.row])]
      : first;
  return rows.map((row, at) => ({
    row,
    excluded: excluded.get(row),
    afterGap: at > 0 && row > rows[at - 1] + 1,
  }));
}

/** What stands at a sheet row (from 1) and column (from 0); "" outside the used range. */
export function cellAt<T extends CellValue>(
  grid: Grid,
  cells: T[][] | undefined,
  row: number,
  column: number,
): T | undefined {
  return cells?.[row - 1 - grid.firstRow]?.[column - grid.firstColumn];
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, Math.min(rowsShown, last - first + 1)) }, (_, at) => first + at);
}
