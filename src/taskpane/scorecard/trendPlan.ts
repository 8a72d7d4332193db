import type { KpiFigure } from "../../trackers/kpi/kpiFigures";

/** Where the parts of a trend picture stand, in its own units. */
export interface TrendPlan {
  points: { x: number; y: number }[];
  /** Heights of the target, or of both ends of a range. */
  targets: number[];
  /** The band of natural limits; `null` where there are none. */
  band: { top: number; height: number } | null;
}

/** Lays out a KPI's history in a box; `null` for fewer than two points. */
export function trendPlan({ history, cells }: KpiFigure, width: number, height: number): TrendPlan | null {
  if (history.length < 2) return null;
  const numbers = (...values: (string | number)[]) => values.filter((value) => typeof value === "number");
  const goals = numbers(cells.target, cells.high);
  const limits = numbers(cells.lowerLimit, cells.upperLimit);
  const all = [...history, ...goals, ...limits];
  const least = all.reduce((low, value) => Math.min(low, value), Infinity);
  const most = all.reduce((high, value) => Math.max(high, value), -Infinity);
  const margin = 3;
  const tall = height - 2 * margin;
  const y = (value: number) => (most === least ? height / 2 : margin + (tall * (most - value)) / (most - least));
  const step = (width - 2 * margin) / (history.length - 1);
  return {
    points: history.map((value, at) => ({ x: margin + at * step, y: y(value) })),
    targets: goals.map(y),
    band: limits.length === 2 ? { top: y(limits[1]), height: y(limits[0]) - y(limits[1]) } : null,
  };
}
