import type { DrawnChart, DrawnSeries } from "../../../../src/workbench/page/charts/chartModel";

/** A chart of `series` over as many categories as the first one has values. */
export function chartOf(kind: DrawnChart["kind"], ...series: DrawnSeries[]): DrawnChart {
  return {
    title: "Operating expense, USD",
    kind,
    categories: (series[0]?.values ?? []).map((_, at) => `C${at + 1}`),
    series,
    legend: "none",
    written: String,
    least: null,
    most: null,
    gap: 1,
    overlap: 0,
    reversed: false,
  };
}

/** A filled series; `ink` null leaves it without any. */
export function seriesOf(name: string, values: (number | null)[], ink: string | null = "#000000"): DrawnSeries {
  return { name, values, line: false, fill: ink, stroke: null, label: null };
}
