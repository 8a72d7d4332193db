import { isInvisible, type DrawnChart, type DrawnSeries } from "./chartModel";
import { isStacked } from "./valueAxis";

/** One column of a chart: the part of its category's band it takes (0 to 1) and the values it spans. */
export interface Column {
  category: number;
  series: DrawnSeries;
  bandFrom: number;
  bandTo: number;
  from: number;
  to: number;
}

/** Where every visible column of `chart` stands; lines are left out. */
export function columnsOf(chart: DrawnChart): Column[] {
  const drawn = chart.series.filter((series) => !series.line);
  return isStacked(chart) ? stacked(chart, drawn) : clustered(chart, drawn);
}

function clustered(chart: DrawnChart, drawn: DrawnSeries[]): Column[] {
  const step = 1 - chart.overlap;
  const width = 1 / (1 + (drawn.length - 1) * step + chart.gap);
  return drawn.flatMap((series, at) => {
    const bandFrom = (width * chart.gap) / 2 + at * step * width;
    return chart.categories.flatMap((_, category) => {
      const to = series.values[category];
      if (to === null || isInvisible(series)) return [];
      return [{ category, series, bandFrom, bandTo: bandFrom + width, from: 0, to }];
    });
  });
}

function stacked(chart: DrawnChart, drawn: DrawnSeries[]): Column[] {
  const width = 1 / (1 + chart.gap);
  const bandFrom = (1 - width) / 2;
  return chart.categories.flatMap((_, category) => {
    const reached = { up: 0, down: 0 };
    return drawn.flatMap((series) => {
      const value = series.values[category];
      if (value === null || value === 0) return [];
      const side = value > 0 ? "up" : "down";
      const from = reached[side];
      reached[side] += value;
      if (isInvisible(series)) return [];
      return [{ category, series, bandFrom, bandTo: bandFrom + width, from, to: from + value }];
    });
  });
}
