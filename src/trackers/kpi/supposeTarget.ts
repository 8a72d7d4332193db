import { computeKpis, summedUp } from "./computeKpis";
import type { KpiFigure, KpiFigures } from "./kpiFigures";
import type { KpiScorecard } from "./kpiScorecard";

/** A target to try out; for a range its low end, with the high end beside it. */
export interface SupposedTarget {
  target: number;
  high?: number;
}

/**
 * The figures that would follow if a KPI had another target, worked out as those of the scorecard are. Red flag,
 * attainment, score, color and roll-up follow; what a person has typed stays.
 *
 * @param at - The KPI's place in the scorecard, from 0.
 */
export function supposeTarget(scorecard: KpiScorecard, at: number, supposed: SupposedTarget): KpiFigures {
  const { figures, shape, settings, read, typed } = scorecard;
  const entered = new Map(typed[at]).set("target", supposed.target);
  if (supposed.high !== undefined) entered.set("high", supposed.high);
  const { kpis } = computeKpis(read, [figures.kpis[at].kpi], shape, settings, [entered]);
  // The other KPIs stay as they are: of thousands none is worked out again while a slider moves.
  const all = figures.kpis.map((kpi, place) => (place === at ? kpis[0] : kpi));
  return summedUp(read, all, settings);
}

/** Whether a target can be tried out: there is an actual, and which way is good is known. */
export function canSuppose({ cells }: KpiFigure): boolean {
  return typeof cells.actual === "number" && ["higher", "lower", "range"].includes(String(cells.direction));
}

/** From where to where a target is worth trying out: around what the KPI was, is, and should be. */
export function reachOfTarget({ cells, history }: KpiFigure): { from: number; to: number } {
  const known = [...history, cells.actual, cells.target, cells.high, cells.redFlag].filter(
    (value) => typeof value === "number",
  );
  const [least, most] = known.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
  const room = (most - least) / 4 || Math.abs(most) / 2 || 1;
  return { from: least < 0 ? least - room : Math.max(0, least - room), to: most + room };
}
