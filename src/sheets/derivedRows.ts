import type { TableRow } from "./tableRow";
import { equals } from "./totalArithmetic";
import type { VerticalFormula } from "./totalFormula";
import { ENOUGH, type SumEvidence } from "./sumEvidence";

/** Rows worked out from sums alone: "=B15*0.1" under a total, or a label with "10%" and that share of a total. */
export function addDerived(
  rows: readonly TableRow[],
  formulas: VerticalFormula[][],
  found: Map<number, SumEvidence>,
): void {
  if (found.size === 0) return;
  const places = new Map(rows.map((row, at) => [row.sheetRow, at]));
  for (let again = true; again;) {
    again = false;
    rows.forEach((row, at) => {
      if (found.has(at)) return;
      const from = formulas[at].find(
        (formula) =>
          formula.ranges.length > 0 &&
          formula.ranges.every(([first, last]) => first === last && found.has(places.get(first) ?? -1)),
      );
      const base = from ? from.ranges[0][0] : shareOfTotal(row, rows, found);
      if (base === null) return;
      const reason = `It is worked out from the sum in row ${base}.`;
      found.set(at, { score: ENOUGH, reasons: [reason], word: null, partial: false });
      again = true;
    });
  }
}

/** The sheet row of the sum of which a row with "10%" in its label is that share in every amount; `null` if there is none. */
function shareOfTotal(
  row: TableRow,
  rows: readonly TableRow[],
  found: ReadonlyMap<number, SumEvidence>,
): number | null {
  const percent = /(\d+(?:[.,]\d+)?)\s*%/.exec(row.label);
  if (!percent) return null;
  const share = Number(percent[1].replace(",", ".")) / 100;
  for (const at of found.keys()) {
    const total = rows[at];
    const amounts = row.amounts
      .map((amount, column) => [amount, total.amounts[column]] as const)
      .filter(([amount]) => amount !== null && amount !== 0);
    if (
      amounts.length > 0 &&
      amounts.every(([amount, base]) => base !== null && equals(base * share, amount as number, true))
    )
      return total.sheetRow;
  }
  return null;
}
