import { isInvisible, type DrawnChart, type DrawnSeries } from "./chartModel";
import { chartInWords, wrapped } from "./chartWords";
import { drawAxes } from "./drawAxes";
import { drawColumns, drawLines } from "./drawSeries";
import { frameOf, type Frame } from "./frame";
import { svg } from "./svg";

/**
 * Draws `chart` as an SVG picture of `width` by `height` pixels that names itself and reads out its values. Our charts
 * are columns, bars and lines only: this handful of files instead of a charting library of a megabyte.
 */
export function drawChart(chart: DrawnChart, width: number, height: number): SVGElement {
  const frame = frameOf(chart, width, height);
  const picture = svg(
    "svg",
    { role: "img", width, height, viewBox: `0 0 ${width} ${height}`, "aria-label": chart.title || "Chart" },
    svg("desc", {}, chartInWords(chart)),
    svg("rect", { class: "chart-paper", x: 0.5, y: 0.5, width: width - 1, height: height - 1 }),
    ...drawTitle(chart, width),
    ...drawAxes(chart, frame),
    ...drawColumns(chart, frame),
    ...drawLines(chart, frame),
    ...drawLegend(chart, frame, height),
  );
  return picture;
}

/** A line of the legend as it is drawn: whole or broken, with its dot. */
function lineKey(series: DrawnSeries, x: number, y: number): SVGElement {
  const stroke = { stroke: series.stroke ?? "none", "stroke-width": Math.min(series.width ?? 2, 2) };
  return svg(
    "g",
    {},
    svg("path", { d: `M${x} ${y}h12`, ...stroke, "stroke-dasharray": series.dashed ? "4 3" : "none" }),
    ...(series.dots ? [svg("circle", { cx: x + 6, cy: y, r: series.dots.size / 2, fill: series.dots.color })] : []),
  );
}

function drawTitle(chart: DrawnChart, width: number): SVGElement[] {
  const [title] = wrapped(chart.title, 1000);
  const fitting = Math.floor((width - 24) / 6.4);
  const shown = title !== undefined && title.length > fitting ? `${title.slice(0, fitting - 1)}…` : (title ?? "");
  return [svg("text", { class: "chart-title", x: 12, y: 22 }, shown)];
}

function drawLegend(chart: DrawnChart, frame: Frame, height: number): SVGElement[] {
  if (chart.legend === "none") return [];
  const y = chart.legend === "top" ? frame.top - 18 : height - 14;
  let x = frame.left;
  return chart.series
    .filter((series) => !isInvisible(series))
    .flatMap((series) => {
      const at = x;
      x += 24 + series.name.length * 6.2;
      const key = series.line
        ? lineKey(series, at, y)
        : svg("rect", {
            x: at + 0.5,
            y: y - 5,
            width: 11,
            height: 10,
            fill: series.fill ?? "none",
            stroke: series.stroke ?? "none",
          });
      return [key, svg("text", { class: "chart-label", x: at + 17, y: y + 4 }, series.name)];
    });
}
