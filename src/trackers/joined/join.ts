import type { Grid } from "../../sheets/grid";
import type { Source } from "../../sheets/source";
import { amountLayout, columnsOf, type AmountColumn } from "../budget/amountLayout";
import { foldWords } from "../kit/rows/foldWords";
import { roleColumns } from "../kit/source/sourceCells";

/** A sheet as it was read, with its cells. */
export interface JoinedSide {
  source: Source;
  grid: Grid;
}

export const joinRoles = ["department", "category", "type", "period"] as const;
/** A column by which the rows of two sheets belong together. */
export type JoinRole = (typeof joinRoles)[number];

/** A sheet with the plan and one with the actuals, which have columns in common. */
export interface Join {
  plan: JoinedSide;
  actual: JoinedSide;
  /** What both sheets have; what only one has is left out. */
  shared: JoinRole[];
}

/** Both sheets as they were read. */
export function joinSides({ plan, actual }: Join): JoinedSide[] {
  return [plan, actual];
}

/** How well the keys of two sheets meet, each key counted once. */
export interface JoinMatch {
  both: number;
  onlyPlan: number;
  onlyActual: number;
}

/** The columns of a sheet that has amounts of one kind only; empty for every other sheet. */
export function amountsOf({ source }: JoinedSide, role: "plan" | "actual"): AmountColumn[] {
  const layout = amountLayout(source);
  if (layout.version || columnsOf(layout, role === "plan" ? "actual" : "plan").length > 0) return [];
  return columnsOf(layout, role).map((column) => ({ ...column, role }));
}

/** Two sheets as plan and actual, or `null` where they are not one of each or have no words in common to be joined by. */
export function joinOf(one: JoinedSide, other: JoinedSide): Join | null {
  const [plan, actual] = amountsOf(one, "plan").length > 0 ? [one, other] : [other, one];
  if (amountsOf(plan, "plan").length === 0 || amountsOf(actual, "actual").length === 0) return null;
  const has = (side: JoinedSide, role: JoinRole) =>
    roleColumns(side.source).has(role) || (role === "period" && amountLayout(side.source).across.size > 0);
  const shared = joinRoles.filter((role) => has(plan, role) && has(actual, role));
  return shared.includes("category") || shared.includes("department") ? { plan, actual, shared } : null;
}

/** Counts the keys that stand on both sheets and on one of them alone; periods are no part of a key here. */
export function joinMatch({ plan, actual, shared }: Join): JoinMatch {
  const keys = ({ source }: JoinedSide) =>
    new Set(
      source.lines.map(({ department, category }) =>
        [shared.includes("department") ? department : "", shared.includes("category") ? category : ""]
          .map(foldWords)
          .join("\u001f"),
      ),
    );
  const [ofPlan, ofActual] = [keys(plan), keys(actual)];
  const both = [...ofPlan].filter((key) => ofActual.has(key)).length;
  return { both, onlyPlan: ofPlan.size - both, onlyActual: ofActual.size - both };
}

/** Whether enough keys meet for the two sheets to be about the same: half of those of the smaller one. */
export function isLikely({ both, onlyPlan, onlyActual }: JoinMatch): boolean {
  return both > 0 && 2 * both >= both + Math.min(onlyPlan, onlyActual);
}
