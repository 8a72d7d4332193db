import { join } from "node:path";
import type { Grid } from "../../src/sheets/grid";
import type { Choices } from "../../src/sheets/source";

/** A small sheet with one difficulty, as it stands in its file. */
export interface Fixture {
  /** The formulas by their address; everything else as in `Grid`, at the top left where it says nothing else. */
  grid: Omit<Partial<Grid>, "formulas"> & { values: Grid["values"]; formulas?: Record<string, string> };
  choices?: Choices;
}

export const fixtureFolder = join(__dirname, "fixtures");

/** The sheet of a fixture as a grid. */
export function fixtureGrid({ grid }: Fixture): Grid {
  const { formulas, ...rest } = grid;
  const placed: Grid = { sheet: "Sheet1", firstRow: 0, firstColumn: 0, ...rest };
  if (!formulas) return placed;
  const all = placed.values.map((row) => [...row]);
  for (const [address, formula] of Object.entries(formulas)) {
    const [, letter, row] = /^([A-Z])(\d+)$/.exec(address) as RegExpExecArray;
    all[Number(row) - 1][letter.charCodeAt(0) - 65] = formula;
  }
  return { ...placed, formulas: all };
}
