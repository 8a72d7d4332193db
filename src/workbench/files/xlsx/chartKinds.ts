/** What kind of drawing a chart type of Office.js is, in the words of files. */
export interface ChartKind {
  plot: "bar" | "line" | "area" | "pie" | "doughnut";
  /** Bars lie where columns stand. */
  lying: boolean;
  grouping: "clustered" | "standard" | "stacked" | "percentStacked";
  markers: boolean;
}

/** "ColumnStacked100", "LineMarkers", "BarClustered" … ; anything else is drawn as columns side by side. */
export function chartKind(type: string): ChartKind {
  const stacking = type.includes("100") ? "percentStacked" : type.includes("Stacked") ? "stacked" : null;
  const base = { lying: false, markers: type.includes("Markers") };
  if (type.startsWith("Line")) return { ...base, plot: "line", grouping: stacking ?? "standard" };
  if (type.startsWith("Area")) return { ...base, plot: "area", grouping: stacking ?? "standard" };
  if (type.startsWith("Pie")) return { ...base, plot: "pie", grouping: "standard" };
  if (type.startsWith("Doughnut")) return { ...base, plot: "doughnut", grouping: "standard" };
  return { ...base, plot: "bar", lying: type.startsWith("Bar"), grouping: stacking ?? "clustered" };
}
