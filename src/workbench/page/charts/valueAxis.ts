import type { DrawnChart, DrawnSeries } from "./chartModel";

/** A value axis: where its steps stand. */
export interface ValueAxis {
  low: number;
  high: number;
  ticks: number[];
}

/** An axis over all values of `chart`, zero included unless its ends are given, with about `steps` round steps. */
export function valueAxis(chart: DrawnChart, steps: number): ValueAxis {
  const reached = isStacked(chart) ? stackedEnds(chart) : chart.series.flatMap((series) => series.values);
  const numbers = reached.filter((value): value is number => value !== null);
  const low = chart.least ?? Math.min(0, ...numbers);
  const high = Math.max(low, chart.most ?? Math.max(0, ...numbers));
  const step = roundStep((high - low || 1) / steps);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
  return { low: ticks[0], high: ticks[ticks.length - 1], ticks };
}

/** Whether the columns of `chart` stand on one another. */
export function isStacked(chart: DrawnChart): boolean {
  return chart.kind === "stackedColumn" || chart.kind === "stackedBar";
}

/** The next 1, 2, 2.5 or 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10;
  return factor * power;
}

/** How far up and down each stack reaches: positive values stand on positive ones, negative hang under negative ones. */
function stackedEnds(chart: DrawnChart): (number | null)[] {
  const columns = chart.series.filter((series) => !series.line);
  const stacks = chart.categories.flatMap((_, at) => [sumOf(columns, at, 1), sumOf(columns, at, -1)]);
  return [...stacks, ...chart.series.filter((series) => series.line).flatMap((series) => series.values)];
}

function sumOf(series: DrawnSeries[], at: number, sign: 1 | -1): number {
  return series.reduce(
    (sum, { values }) => sum + (Math.sign(values[at] ?? 0) === sign ? (values[at] as number) : 0),
    0,
  );
}
