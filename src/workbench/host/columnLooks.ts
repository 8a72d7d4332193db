import type { IStyleData } from "@univerjs/core";

/** Settings that were laid over whole columns: Excel's columns are as long as its sheets, Univer's grow with what is written. */
export interface ColumnLook {
  column: number;
  columns: number;
  style: IStyleData;
}

/** The looks after `count` columns were inserted at a column, or deleted from there (`count` below zero). */
export function shiftedLooks(looks: readonly ColumnLook[], at: number, count: number): ColumnLook[] {
  const moved = (edge: number) => {
    if (edge <= at) return edge;
    return count > 0 ? edge + count : Math.max(at, edge + count);
  };
  return looks
    .map(({ column, columns, style }) => {
      // A column inserted in front of a look pushes it on; its end moves as the start of what follows it would.
      const start = count > 0 && column === at ? column + count : moved(column);
      return { column: start, columns: moved(column + columns) - start, style };
    })
    .filter(({ columns }) => columns > 0);
}

/** The looks without those of the columns from `first` to `last`. */
export function looksOutside(looks: readonly ColumnLook[], first: number, last: number): ColumnLook[] {
  return looks.flatMap(({ column, columns, style }) => {
    const end = column + columns - 1;
    const parts = [
      { column, columns: Math.min(end, first - 1) - column + 1, style },
      { column: Math.max(column, last + 1), columns: end - Math.max(column, last + 1) + 1, style },
    ];
    return parts.filter((part) => part.columns > 0);
  });
}
