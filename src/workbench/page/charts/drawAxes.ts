import type { DrawnChart } from "./chartModel";
import { wrapped } from "./chartWords";
import { lettersIn, type Frame } from "./frame";
import { svg } from "./svg";

/** Gridlines with their values, the zero line, and the categories' names. */
export function drawAxes(chart: DrawnChart, frame: Frame): SVGElement[] {
  return [...frame.axis.ticks.flatMap((tick) => drawTick(tick, chart, frame)), ...drawNames(chart, frame)];
}

function drawTick(tick: number, chart: DrawnChart, frame: Frame): SVGElement[] {
  const at = Math.round(frame.value(tick)) + 0.5;
  const line = frame.sideways ? `M${at} ${frame.top}V${frame.bottom}` : `M${frame.left} ${at}H${frame.right}`;
  const label = frame.sideways
    ? { x: at, y: frame.bottom + 16, "text-anchor": "middle" }
    : { x: frame.left - 8, y: at + 4, "text-anchor": "end" };
  return [
    svg("path", { class: tick === 0 ? "chart-zero" : "chart-grid", d: line }),
    svg("text", { class: "chart-label", ...label }, chart.written(tick)),
  ];
}

function drawNames(chart: DrawnChart, frame: Frame): SVGElement[] {
  const every = frame.sideways ? 1 : Math.ceil(13 / frame.band);
  return chart.categories.flatMap((name, at) => (at % every === 0 ? [drawName(name, at, frame)] : []));
}

function drawName(name: string, at: number, frame: Frame): SVGElement {
  const middle = frame.category(at, 0.5);
  if (frame.sideways) {
    const [line] = wrapped(name.replaceAll(" ", "\u00a0"), Math.floor((frame.left - 16) / 6));
    return svg("text", { class: "chart-label", x: frame.left - 8, y: middle + 4, "text-anchor": "end" }, line ?? "");
  }
  if (frame.slanted) {
    const shown = name.length > 18 ? `${name.slice(0, 17)}…` : name;
    const turned = `translate(${middle + 4} ${frame.bottom + 14}) rotate(-38)`;
    return svg("text", { class: "chart-label", transform: turned, "text-anchor": "end" }, shown);
  }
  const lines = wrapped(name, lettersIn(frame.band));
  const spans = lines.map((line, row) => svg("tspan", { x: middle, dy: row === 0 ? 0 : 13 }, line));
  return svg("text", { class: "chart-label", y: frame.bottom + 16, "text-anchor": "middle" }, ...spans);
}
