import { isInvisible, type DrawnChart, type DrawnSeries } from "./chartModel";
import { columnsOf, type Column } from "./columns";
import type { Frame } from "./frame";
import { svg } from "./svg";

/** The columns or bars of `chart`. */
export function drawColumns(chart: DrawnChart, frame: Frame): SVGElement[] {
  return columnsOf(chart).flatMap((column) => [drawColumn(column, frame), ...drawLabel(column, frame)]);
}

/** The lines of `chart`; a blank breaks a line. */
export function drawLines(chart: DrawnChart, frame: Frame): SVGElement[] {
  return chart.series
    .filter((series) => series.line && !isInvisible(series))
    .flatMap((series) => [...(series.stroke === null ? [] : [drawLine(series, frame)]), ...drawDots(series, frame)]);
}

function drawColumn({ category, series, bandFrom, bandTo, from, to }: Column, frame: Frame): SVGElement {
  const start = Math.round(frame.category(category, bandFrom));
  const end = Math.round(frame.category(category, bandTo));
  const low = Math.round(Math.min(frame.value(from), frame.value(to)));
  const high = Math.round(Math.max(frame.value(from), frame.value(to)));
  // An outline is drawn inside its column, so that outlined and filled columns are equally wide.
  const inset = series.stroke === null ? 0 : 0.75;
  const across = { at: start + inset, size: Math.max(1, end - start - 1 - 2 * inset) };
  const along = { at: low + inset, size: Math.max(1, high - low - 2 * inset) };
  const [horizontal, vertical] = frame.sideways ? [along, across] : [across, along];
  return svg("rect", {
    x: horizontal.at,
    y: vertical.at,
    width: horizontal.size,
    height: vertical.size,
    fill: series.fill ?? "none",
    stroke: series.stroke ?? "none",
    "stroke-width": 1.5,
  });
}

/** The value at the column's end, outside of it. */
function drawLabel({ category, series, bandFrom, bandTo, from, to }: Column, frame: Frame): SVGElement[] {
  if (!series.label) return [];
  const middle = frame.category(category, (bandFrom + bandTo) / 2);
  const outward = to < from ? -1 : 1;
  const end = frame.value(to);
  const place = frame.sideways
    ? { x: end + outward * 5, y: middle + 4, "text-anchor": outward > 0 ? "start" : "end" }
    : { x: middle, y: outward > 0 ? end - 5 : end + 13, "text-anchor": "middle" };
  return [svg("text", { class: "chart-label", ...place }, series.label(to - from))];
}

function drawLine(series: DrawnSeries, frame: Frame): SVGElement {
  const path = series.values.map((value, at) => {
    if (value === null) return "";
    const begins = at === 0 || series.values[at - 1] === null;
    return `${begins ? "M" : "L"}${frame.category(at, 0.5).toFixed(1)} ${frame.value(value).toFixed(1)}`;
  });
  return svg("path", {
    d: path.join(""),
    fill: "none",
    stroke: series.stroke ?? "none",
    "stroke-width": series.width ?? 2,
    "stroke-dasharray": series.dashed ? "6 4" : "none",
  });
}

function drawDots({ dots, values }: DrawnSeries, frame: Frame): SVGElement[] {
  if (!dots) return [];
  return values.flatMap((value, at) => {
    if (value === null) return [];
    const place = { cx: frame.category(at, 0.5).toFixed(1), cy: frame.value(value).toFixed(1) };
    return [svg("circle", { ...place, r: dots.size / 2, fill: dots.color })];
  });
}
