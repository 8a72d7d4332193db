import type { ChartPlan } from "../plan";
import type { ChartCells } from "./xmrChartCells";

type Chart = Omit<ChartPlan, "place">;

/** The points with their center and natural limits; those that break a rule are marked. */
export function xChart(name: string, title: string, dataSheet: string, cells: ChartCells): Chart {
  return {
    name,
    title,
    kind: "line",
    dataSheet,
    categories: cells("label"),
    series: [
      { name: "Value", values: cells("value"), look: "points" },
      { name: "Center", values: cells("center"), look: "thin" },
      { name: "Upper limit", values: cells("upper"), look: "dashed" },
      { name: "Lower limit", values: cells("lower"), look: "dashed" },
      { name: "Signal", values: cells("signal"), look: "marks" },
    ],
    legend: true,
    inOrder: true,
  };
}

/** How far each point lies from the one before it, with the limit of that. */
export function rangeChart(name: string, title: string, dataSheet: string, cells: ChartCells): Chart {
  return {
    name,
    title,
    kind: "line",
    dataSheet,
    categories: cells("label", 1),
    series: [
      { name: "Moving range", values: cells("range", 1), look: "points" },
      { name: "Range limit", values: cells("rangeLimit", 1), look: "dashed" },
    ],
    legend: true,
    inOrder: true,
  };
}
