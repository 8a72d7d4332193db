import { asText } from "../kit/source/shownCell";
import type { KpiShape } from "./kpiShape";
import { roleCells, type KpiRole, type KpiSource } from "./kpiSource";

/**
 * From which row of the data, from 1, what is said of a KPI is taken: its own line; in long form, where that is blank, the latest row
 * that says it. A target of a later period is not this one's.
 */
export function attributeLines(read: KpiSource, { sparse }: KpiShape): (role: KpiRole, line: number) => number {
  const { long } = read;
  if (!long) return (_role, line) => line;
  const { orders, kpis } = long;
  const cells = new Map(sparse.map((role) => [role, roleCells(read, role)]));
  return (role, line) => {
    const said = cells.get(role);
    if (!said || asText(said[line - 1]) !== "") return line;
    const isSaid = (row: number) =>
      asText(said[row - 1]) !== "" && (role !== "target" || orders[row - 1] <= orders[line - 1]);
    const later = (one: number, other: number) => orders[one - 1] - orders[other - 1] || one - other;
    return (kpis.get(line)?.rows ?? []).filter(isSaid).sort(later).at(-1) ?? line;
  };
}
