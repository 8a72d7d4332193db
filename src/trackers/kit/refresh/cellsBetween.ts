import { contentAt, type CellChange, type SheetContent } from "../../changes";
import type { Area } from "../../plan";

/**
 * The cells that are entered again as they are, so that a formula never goes into a part of a table's column: Excel may fill the whole
 * column with it, a person's own cells among them. A column that is written whole has nothing left to be filled.
 *
 * @param changes - What is to be written on the table's sheet.
 * @param table - The table as it stands, header included.
 */
export function cellsBetween(changes: readonly CellChange[], table: Area, there: SheetContent): CellChange[] {
  const changed = new Map<number, Set<number>>();
  const first = table.row + 1;
  const end = table.row + table.rows;
  for (const { row, column, after } of changes) {
    if (row < first || column < table.column || column >= table.column + table.columns) continue;
    const rows = changed.get(column);
    if (rows) rows.add(row);
    else if (isFormula(after)) changed.set(column, new Set([row]));
  }
  // A value may come before the first formula of its column.
  for (const { row, column } of changes) changed.get(column)?.add(row);
  return [...changed].flatMap(([column, rows]) => {
    const between: CellChange[] = [];
    for (let row = first; row < end; row++) {
      if (!rows.has(row)) between.push({ row, column, after: null, before: contentAt(there, row, column), kept: true });
    }
    return between;
  });
}

function isFormula(cell: CellChange["after"]): boolean {
  return cell !== null && typeof cell === "object" && "formula" in cell;
}
