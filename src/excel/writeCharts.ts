import { accent, favorable, gray, ink, unfavorable } from "../trackers/colors";
import type { ChartPlan, ChartSeries } from "../trackers/plan";
import { cellOf, rangeOf } from "./rangeOf";

const chartTypes = {
  clusteredColumn: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  line: "Line",
  clusteredBar: "BarClustered",
  stackedBar: "BarStacked",
} as const;

/** Draws a planned chart as a native one. */
export function writeChart(sheet: Excel.Worksheet, data: Excel.Worksheet, plan: ChartPlan): void {
  const chart = sheet.charts.add(chartTypes[plan.kind], rangeOf(data, plan.series[0].values), "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.size = 11;
  chart.title.format.font.color = ink;
  chart.legend.visible = plan.legend;
  if (plan.legend) chart.legend.position = "Bottom";
  const { row, column, rows, columns } = plan.place;
  chart.setPosition(cellOf(sheet, row, column), cellOf(sheet, row + rows - 1, column + columns - 1));
  plan.series.forEach((series, at) => {
    const drawn = at === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    if (at === 0) drawn.name = series.name;
    pointSeries(drawn, data, plan, series);
    const isLine = plan.kind === "line" || lines.has(series.look);
    if (isLine && plan.kind !== "line") drawn.chartType = "Line";
    dressSeries(drawn, series.look);
    if (!isLine) drawn.gapWidth = plan.gap ?? 60;
  });
  chart.axes.valueAxis.majorGridlines.format.line.color = "#E3E8E8";
  chart.axes.valueAxis.format.font.color = gray;
  chart.axes.categoryAxis.format.font.color = gray;
  startAxis(chart, plan);
  if (plan.kind === "stackedBar") layBars(chart);
  if (plan.inOrder) chart.axes.categoryAxis.categoryType = "TextAxis";
  if (plan.numberFormat) chart.axes.valueAxis.numberFormat = plan.numberFormat;
}

/** The first category on top, its label beside the plot: bars go to both sides of zero. */
function layBars(chart: Excel.Chart): void {
  const { categoryAxis } = chart.axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelPosition = "Low";
}

/** Lets the value axis start and end where the plan says; a refresh does it again. */
export function startAxis(chart: Excel.Chart, { axisMinimum, axisMaximum }: ChartPlan): void {
  if (axisMaximum !== undefined) chart.axes.valueAxis.maximum = axisMaximum;
  if (axisMinimum !== undefined) chart.axes.valueAxis.minimum = axisMinimum;
}

/** Points a series at its cells; a refresh does it again when blocks have grown. */
export function pointSeries(
  drawn: Excel.ChartSeries,
  data: Excel.Worksheet,
  plan: ChartPlan,
  series: ChartSeries,
): void {
  drawn.setValues(rangeOf(data, series.values));
  drawn.setXAxisValues(rangeOf(data, plan.categories));
}

/** Looks that are lines, over the columns of a chart too. */
const lines: ReadonlySet<ChartSeries["look"]> = new Set(["line", "thin", "dashed", "points", "marks"]);

function mark(series: Excel.ChartSeries, color: string, size: number): void {
  series.markerStyle = "Circle";
  series.markerSize = size;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

/** Actual solid, plan outlined, favorable and unfavorable in their colors. */
function dressSeries(series: Excel.ChartSeries, look: ChartSeries["look"]): void {
  const { fill, line } = series.format;
  switch (look) {
    case "none":
      fill.clear();
      line.clear();
      return;
    case "outline":
      fill.setSolidColor("#FFFFFF");
      line.color = accent;
      line.weight = 1.25;
      return;
    case "line":
      line.color = accent;
      line.weight = 2;
      return;
    case "points":
      line.color = accent;
      line.weight = 1.5;
      mark(series, accent, 4);
      return;
    case "marks":
      line.lineStyle = "None";
      mark(series, unfavorable, 9);
      return;
    case "thin":
      line.color = gray;
      line.weight = 1;
      return;
    case "dashed":
      line.color = unfavorable;
      line.weight = 1.5;
      line.lineStyle = "Dash";
      return;
    default:
      fill.setSolidColor({ solid: accent, light: "#A9BFC0", favorable, unfavorable }[look]);
  }
}
