import type { DrawnChart } from "./chartModel";
import { valueAxis, type ValueAxis } from "./valueAxis";

/** Where in a chart's picture the values are drawn, and how a value or a category becomes a position. */
export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Values run to the right and categories down, as in a bar chart. */
  sideways: boolean;
  axis: ValueAxis;
  /** Room of one category, in pixels. */
  band: number;
  /** Whether the categories' names lie too close to be written flat. */
  slanted: boolean;
  value(value: number): number;
  /** Start of a category's band, or a part (0 to 1) into it. */
  category(at: number, part?: number): number;
}

/** How many letters of a label stand flat in a band, with air on both sides. */
export function lettersIn(band: number): number {
  return Math.max(3, Math.floor((band - 4) / 5.8));
}

/** Lays out `chart` in a picture of `width` by `height` pixels. */
export function frameOf(chart: DrawnChart, width: number, height: number): Frame {
  const sideways = chart.kind === "clusteredBar" || chart.kind === "stackedBar";
  const count = Math.max(1, chart.categories.length);
  const longest = Math.max(0, ...chart.categories.map((name) => name.length));
  const axis = valueAxis(chart, Math.max(2, Math.floor(sideways ? width / 90 : height / 48)));
  const names = Math.min(longest * 6 + 10, width * 0.36);
  const left = sideways ? 12 + names : 20 + Math.max(...axis.ticks.map((tick) => chart.written(tick).length)) * 6.4;
  const right = width - 16;
  const band = sideways ? 0 : (right - left) / count;
  const longestWord = Math.max(0, ...chart.categories.flatMap((name) => name.split(/\s+/)).map((word) => word.length));
  const slanted = !sideways && longestWord > lettersIn(band);
  const under = sideways ? 22 : slanted ? Math.min(longest, 16) * 4.2 + 14 : longest > lettersIn(band) ? 42 : 20;
  const top = (chart.title ? 38 : 14) + (chart.legend === "top" ? 20 : 0);
  const bottom = height - under - (chart.legend === "bottom" ? 26 : 8);
  const span = axis.high - axis.low;
  return {
    left,
    top,
    right,
    bottom,
    sideways,
    axis,
    band: sideways ? (bottom - top) / count : band,
    slanted,
    value: (value) => {
      const share = Math.min(1, Math.max(0, (value - axis.low) / span));
      return sideways ? left + share * (right - left) : bottom - share * (bottom - top);
    },
    category: (at, part = 0) => {
      if (!sideways) return left + (at + part) * band;
      const from = chart.reversed ? at : count - 1 - at;
      return top + ((from + part) * (bottom - top)) / count;
    },
  };
}
