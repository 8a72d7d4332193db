import type { Grid } from "../../sheets/grid";
import type { Source } from "../../sheets/source";
import { amountErrors } from "../../trackers/budget/amountErrors";
import { failed } from "./failure";

/**
 * A sum over an amount that is an error is an error: it is mended where it stands.
 *
 * @param what - What is not done because of it.
 * @throws ActionFailed naming the first such cell.
 */
export function refuseAmountErrors(what: string, source: Source, grid: Grid): void {
  const [first, ...others] = amountErrors(source, grid);
  if (!first) return;
  const more =
    others.length === 0 ? "" : others.length === 1 ? " One more cell does." : ` ${others.length} more cells do.`;
  throw failed(
    what,
    `Cell ${first.cell} on "${source.sheet}" holds ${String(first.error)} in place of an amount.${more}`,
    "Correct it there or clear it, and try again.",
  );
}
