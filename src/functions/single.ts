import { inCells, itemOrError } from "./cells";

/** Runs a worksheet function whose result is one cell. */
export function single(calculate: () => number): unknown[][] {
  return inCells(() => [[itemOrError(calculate)]]);
}
