/** A chart as the page draws it: plain values, taken from the sheet's cells at the time of drawing. */
export interface DrawnChart {
  title: string;
  kind: ChartKind;
  categories: string[];
  series: DrawnSeries[];
  legend: "none" | "top" | "bottom";
  /** How the values of the axis are written. */
  written(value: number): string;
  /** Ends of the value axis; `null` leaves them to the values. What lies beyond is cut off. */
  least: number | null;
  most: number | null;
  /** Room between two categories, as a share of one column's width. */
  gap: number;
  /** Share of a column that its neighbor in the same category covers; negative leaves room between them. */
  overlap: number;
  /** Categories of a bar chart run downward; Excel's own way is upward. */
  reversed: boolean;
}

export type ChartKind = "clusteredColumn" | "stackedColumn" | "clusteredBar" | "stackedBar" | "line";

export interface DrawnSeries {
  name: string;
  /** `null` is a blank cell: a gap, not zero. */
  values: (number | null)[];
  /** A line over the columns of a column chart, or one of a line chart's. */
  line: boolean;
  /** Color that fills the series' columns; `null` leaves them empty. */
  fill: string | null;
  /** Color of the outline or of the line; `null` draws none. */
  stroke: string | null;
  /** Width of the line in pixels, and whether it is broken into dashes; 2 and whole if left out. */
  width?: number;
  dashed?: boolean;
  /** A dot at each point of a line, with its size in pixels; none if left out. */
  dots?: { size: number; color: string };
  /** Writes a value at its column's end; `null` where the series has no labels. */
  label: ((value: number) => string) | null;
}

/** A series without ink, such as the foot of a waterfall's column: it takes room and is not named in the legend. */
export function isInvisible(series: DrawnSeries): boolean {
  return series.fill === null && series.stroke === null && !series.dots;
}
