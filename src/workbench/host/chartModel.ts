import type { Area } from "./area";

/** Cells that a chart draws. */
export interface ChartCells {
  sheetId: string;
  area: Area;
}

/** A color as "#RRGGBB", nothing drawn, or what Excel would choose. */
export type Ink = string | "none" | "automatic";

export interface ChartFont {
  bold?: boolean;
  italic?: boolean;
  size?: number;
  color?: string;
}

export interface SeriesLine {
  color: Ink;
  /** Points. */
  weight: number | null;
  style: string;
}

/** The mark at each point of a line. */
export interface SeriesMarker {
  style: string;
  /** Points across. */
  size: number;
  fill: Ink;
  line: Ink;
}

export interface SeriesModel {
  name: string;
  values: ChartCells | null;
  categories: ChartCells | null;
  /** Empty where it is the chart's own. */
  chartType: string;
  fill: Ink;
  line: SeriesLine;
  marker: SeriesMarker;
  /** Percent of a column's width. */
  gapWidth: number | null;
  overlap: number | null;
  axisGroup: "Primary" | "Secondary";
  dataLabels: { visible: boolean; numberFormat: string | null; position: string | null; font: ChartFont };
}

export interface AxisModel {
  visible: boolean;
  numberFormat: string | null;
  majorGridlines: boolean;
  majorGridlinesColor: Ink;
  minimum: number | null;
  maximum: number | null;
  title: { text: string; visible: boolean };
  font: ChartFont;
  lineColor: Ink;
  tickLabelPosition: string;
  reversed: boolean;
  /** "TextAxis" keeps dates in the order of their cells. */
  categoryType: string;
}

/** A native chart as Office.js describes it; places and sizes in points from the sheet's corner. */
export interface ChartModel {
  id: string;
  name: string;
  chartType: string;
  title: { text: string; visible: boolean; font: ChartFont };
  legend: { visible: boolean; position: string; font: ChartFont };
  left: number;
  top: number;
  width: number;
  height: number;
  series: SeriesModel[];
  valueAxis: AxisModel;
  categoryAxis: AxisModel;
  fill: Ink;
  border: Ink;
}

const defaultAxis = (majorGridlines: boolean): AxisModel => ({
  visible: true,
  numberFormat: null,
  majorGridlines,
  majorGridlinesColor: "automatic",
  minimum: null,
  maximum: null,
  title: { text: "", visible: false },
  font: {},
  lineColor: "automatic",
  tickLabelPosition: "NextToAxis",
  reversed: false,
  categoryType: "Automatic",
});

export const newChart = (id: string, name: string, chartType: string): ChartModel => ({
  id,
  name,
  chartType,
  title: { text: "Chart Title", visible: true, font: {} },
  legend: { visible: true, position: "Bottom", font: {} },
  left: 100,
  top: 100,
  width: 360,
  height: 216,
  series: [],
  valueAxis: defaultAxis(true),
  categoryAxis: defaultAxis(false),
  fill: "automatic",
  border: "automatic",
});

export const newSeries = (name: string): SeriesModel => ({
  name,
  values: null,
  categories: null,
  chartType: "",
  fill: "automatic",
  line: { color: "automatic", weight: null, style: "Automatic" },
  marker: { style: "Automatic", size: 5, fill: "automatic", line: "automatic" },
  gapWidth: null,
  overlap: null,
  axisGroup: "Primary",
  dataLabels: { visible: false, numberFormat: null, position: null, font: {} },
});
