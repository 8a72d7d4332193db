import type { ChartFont as FontModel, Ink, SeriesLine } from "../chartModel";
import { HostObject } from "../hostObject";

type Redraw = () => void;

/** The color as Office.js answers it: "" for what Excel chooses, or nothing drawn. */
export const shown = (ink: Ink) => (ink === "automatic" || ink === "none" ? "" : ink.toUpperCase());

export class ChartFill extends HostObject {
  readonly typeName = "ChartFill";

  constructor(
    private readonly model: { fill: Ink },
    private readonly redraw: Redraw,
  ) {
    super();
  }

  SetSolidColor(color: string) {
    this.model.fill = color;
    this.redraw();
  }

  Clear() {
    this.model.fill = "none";
    this.redraw();
  }
}

/** A line with no more than a color: the border of a chart, an axis, a gridline. */
export class ChartBorder extends HostObject {
  readonly typeName = "ChartBorder";

  constructor(
    private readonly ink: () => Ink,
    private readonly setInk: (ink: Ink) => void,
  ) {
    super();
  }

  get Color() {
    return shown(this.ink());
  }

  set Color(color: string) {
    this.setInk(color);
  }

  get LineStyle() {
    return this.ink() === "none" ? "None" : "Continuous";
  }

  set LineStyle(style: string) {
    if (style === "None") this.setInk("none");
    else if (this.ink() === "none") this.setInk("automatic");
  }

  Clear() {
    this.setInk("none");
  }
}

export class ChartLineFormat extends HostObject {
  readonly typeName = "ChartLineFormat";

  constructor(
    private readonly line: SeriesLine,
    private readonly redraw: Redraw,
  ) {
    super();
  }

  get Color() {
    return shown(this.line.color);
  }

  set Color(color: string) {
    this.line.color = color;
    this.redraw();
  }

  get LineStyle() {
    return this.line.style;
  }

  set LineStyle(style: string) {
    this.line.style = style;
    if (style === "None") this.line.color = "none";
    this.redraw();
  }

  get Weight() {
    return this.line.weight ?? 0.75;
  }

  set Weight(points: number) {
    this.line.weight = points;
    this.redraw();
  }

  Clear() {
    this.line.color = "none";
    this.line.style = "None";
    this.redraw();
  }
}

export class ChartFont extends HostObject {
  readonly typeName = "ChartFont";

  constructor(
    private readonly font: FontModel,
    private readonly redraw: Redraw,
  ) {
    super();
  }

  get Bold() {
    return this.font.bold ?? false;
  }

  set Bold(bold: boolean) {
    this.font.bold = bold;
    this.redraw();
  }

  get Italic() {
    return this.font.italic ?? false;
  }

  set Italic(italic: boolean) {
    this.font.italic = italic;
    this.redraw();
  }

  get Size() {
    return this.font.size ?? 10;
  }

  set Size(points: number) {
    this.font.size = points;
    this.redraw();
  }

  get Color() {
    return this.font.color ?? "#000000";
  }

  set Color(color: string) {
    this.font.color = color;
    this.redraw();
  }
}
