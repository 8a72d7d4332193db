import type { CellValue, Grid } from "../../src/sheets/grid";

/** A grid from its rows, at the top left of a sheet unless told otherwise. */
export function gridOf(values: CellValue[][], more: Partial<Grid> = {}): Grid {
  return { sheet: "Sheet1", firstRow: 0, firstColumn: 0, values, ...more };
}

/** The same grid with formulas in some cells, by their address ("B4"). */
export function withFormulas(values: CellValue[][], formulas: Record<string, string>, more: Partial<Grid> = {}): Grid {
  const all = values.map((row) => [...row]);
  for (const [address, formula] of Object.entries(formulas)) {
    const [, letter, row] = /^([A-Z])(\d+)$/.exec(address) as RegExpExecArray;
    all[Number(row) - 1][letter.charCodeAt(0) - 65] = formula;
  }
  return gridOf(values, { formulas: all, ...more });
}
