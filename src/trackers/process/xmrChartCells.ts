import type { Area } from "../plan";
import { area } from "../kit/sheet/sheetBuilder";
import type { PointColumn } from "./pointColumns";

/** What the charts of one series draw, column by column. */
const chartColumns = ["label", "value", "center", "lower", "upper", "signal", "range", "rangeLimit"] as const;
export type ChartColumn = (typeof chartColumns)[number];

export const chartCellHeads = [
  "Label",
  "Value",
  "Center",
  "Lower limit",
  "Upper limit",
  "Signal",
  "Moving range",
  "Range limit",
];

/** How many of the columns the chart of the points alone draws; the ranges follow. */
export const pointChartColumns = chartColumns.indexOf("range");

/** Where the cells of a column stand. */
export type ChartCells = (column: ChartColumn, from?: number) => Area;

/** @param column - The first of the columns; the cells start in row `first` and are as many as the points. */
export function chartColumn(column: number, first: number, points: number): ChartCells {
  return (one, from = 0) => area(first + from, column + chartColumns.indexOf(one), Math.max(points - from, 1));
}

/**
 * The formulas of a point's cells: where a figure is not there, #N/A leaves a gap, as a blank text would be drawn as zero.
 *
 * @param cell - The cell of a point's column.
 */
export function chartFormulas(cell: (column: PointColumn) => string): string[] {
  const has = `ISNUMBER(${cell("value")})`;
  const drawn = (column: PointColumn, when = `AND(${has},ISNUMBER(${cell(column)}))`) =>
    `IF(${when},${cell(column)},NA())`;
  return [
    cell("label"),
    drawn("value", has),
    drawn("center"),
    drawn("lower"),
    drawn("upper"),
    drawn("value", `ISNUMBER(${cell("rule")})`),
    drawn("range", `ISNUMBER(${cell("range")})`),
    drawn("rangeLimit"),
  ];
}
