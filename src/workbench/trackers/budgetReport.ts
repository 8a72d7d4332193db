import type { BudgetFigures, TypeFigures } from "../../trackers/budget/figures";

/** A tracker's headline: the leading account type's figures on top, those of all types below. */
export type BudgetReport = Omit<TypeFigures, "type"> & {
  type: string;
  byType: Record<string, TypeFigures>;
  net: BudgetFigures["net"];
  counts: BudgetFigures["counts"];
  lines: number;
  periods: number;
  closedPeriods: number;
  asOf: string;
};

export function budgetReport({ types, net, counts, lines, periods, closedPeriods, asOf }: BudgetFigures): BudgetReport {
  const [leading] = types;
  return {
    ...leading,
    byType: Object.fromEntries(types.map((figures) => [figures.type, figures])),
    net,
    counts,
    lines: lines.length,
    periods: periods.length,
    closedPeriods,
    asOf,
  };
}
