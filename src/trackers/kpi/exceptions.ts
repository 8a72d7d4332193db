import type { KpiFigure, KpiFigures } from "./kpiFigures";

/** Whether a person has to look at a KPI: red, amber, green that gets worse, or with a flag. */
export function isException({ attention, cells }: KpiFigure): boolean {
  return attention !== null || cells.flags !== "";
}

/** Places of all KPIs: those of "Look here" in their order, then those with a flag, then the others as they stand. */
export function byAttention({ kpis, lookHere }: KpiFigures): number[] {
  const first = new Set(lookHere);
  const rest = kpis.flatMap((_, at) => (first.has(at) ? [] : [at]));
  const isFlagged = (at: number) => kpis[at].cells.flags !== "";
  return [...lookHere, ...rest.filter(isFlagged), ...rest.filter((at) => !isFlagged(at))];
}
