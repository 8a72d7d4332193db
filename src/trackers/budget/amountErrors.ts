import { isError } from "../../calc/cellError";
import type { CellValue, Grid } from "../../sheets/grid";
import type { Source } from "../../sheets/source";
import { rawCell } from "../kit/source/sourceCells";
import { cellAddress } from "../address";
import { amountLayout } from "./amountLayout";

/** A cell of the source that holds an error where an amount should be. */
export interface AmountError {
  cell: string;
  error: CellValue;
}

/** The errors among a source's amounts, row by row: one of them would make every sum over its column an error. */
export function amountErrors(source: Source, grid: Grid): AmountError[] {
  const amounts = amountLayout(source).columns.map(({ column }) => column);
  const found: AmountError[] = [];
  for (let row = source.firstDataRow; row <= source.lastDataRow; row++) {
    for (const column of amounts) {
      const error = rawCell(grid, row, column);
      if (isError(error)) found.push({ cell: cellAddress(row - 1, column), error });
    }
  }
  return found;
}
