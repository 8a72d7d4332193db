import type { Grid } from "../../sheets/grid";
import type { Source } from "../../sheets/source";
import { typeConflict } from "../../trackers/budget/typeWords";
import { failed } from "./failure";

/**
 * Formulas tell revenue from expense by a column of the source; lines of one name on both sides cannot be told apart.
 *
 * @param what - What is not done because of it.
 * @throws ActionFailed naming such a line.
 */
export function refuseUnclearTypes(what: string, source: Source, grid: Grid): void {
  const word = typeConflict(source, grid);
  if (word === null) return;
  throw failed(
    what,
    `"${word}" stands both among revenue and among expenses on "${source.sheet}", and no column says which is which.`,
    "Add a column that says revenue or expense for each row, and try again.",
  );
}
