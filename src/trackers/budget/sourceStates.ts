import { isError } from "../../calc/cellError";
import type { Grid } from "../../sheets/grid";
import type { Source } from "../../sheets/source";
import { rawCell } from "../kit/source/sourceCells";
import { lineHeading, roleInRow, type AmountColumn, type AmountLayout } from "./amountLayout";
import { linesByRow } from "./corrections";

/** What stood in a cell for an amount when the tracker was built or refreshed, as a number that the record keeps. */
export const cellStates = {
  /** Nothing, or an amount that is no actual. */
  plain: 0,
  /** An actual that was reported. */
  reported: 1,
  /** Words, a truth value or an error, known since then. */
  noNumber: 2,
  /** An actual that was reported as a text. */
  reportedText: 3,
} as const;

/** The cells of a column of amounts, row by row, as they stood. */
export interface ColumnStates {
  column: AmountColumn;
  states: number[];
  /** The one state of all cells, where there is one. */
  uniform: number | null;
  reported: number;
  noNumbers: number;
}

/** How each column of amounts stood, from the first row of data to the last. */
export function columnStates(source: Source, grid: Grid, layout: AmountLayout): ColumnStates[] {
  const lines = linesByRow(source);
  return layout.columns.map((column) => {
    const states: number[] = [];
    for (let row = source.firstDataRow; row <= source.lastDataRow; row++) {
      const raw = rawCell(grid, row, column.column);
      const isNumber = typeof raw === "number";
      const isThere = typeof raw !== "string" || raw.trim() !== "";
      const line = lines.get(row)?.find((one) => lineHeading(layout, one) === column.heading);
      const isReported =
        isThere &&
        !isError(raw) &&
        roleInRow(layout, column, grid, row) === "actual" &&
        (line?.actual ?? null) !== null;
      states.push(
        (isReported ? cellStates.reported : cellStates.plain) +
          (isThere && !isNumber ? cellStates.noNumber : cellStates.plain),
      );
    }
    const first = states[0] ?? cellStates.plain;
    return {
      column,
      states,
      uniform: states.every((state) => state === first) ? first : null,
      reported: states.filter((state) => state % 2 === 1).length,
      noNumbers: states.filter((state) => state >= cellStates.noNumber).length,
    };
  });
}
