import type { FUniver } from "@univerjs/presets";
import type { DrawnChart } from "./chartModel";
import { drawChart } from "./drawChart";
import { sheetView, type SheetView, type ViewPart } from "./sheetView";

/** A chart with its place on the sheet, in unzoomed pixels from the upper left corner of A1. */
export interface PlacedChart {
  left: number;
  top: number;
  width: number;
  height: number;
  chart: DrawnChart;
}

/** The charts that stand on a sheet now. */
export type ChartsOf = (sheetId: string) => PlacedChart[];

/** Draws charts over the grid of `spreadsheet` and keeps them in place and up to date. */
export class ChartLayer {
  private due = false;
  private pictures: { placed: PlacedChart; picture: SVGElement }[] = [];
  private drawnSheet = "";
  private stale = true;

  constructor(
    private readonly spreadsheet: FUniver,
    private readonly layer: HTMLElement,
    private readonly grid: HTMLElement,
    private readonly chartsOf: ChartsOf,
  ) {
    const { Event } = spreadsheet;
    for (const event of [
      Event.Scroll,
      Event.SheetZoomChanged,
      Event.ActiveSheetChanged,
      Event.SheetSkeletonChanged,
      Event.LifeCycleChanged,
    ]) {
      spreadsheet.addEvent(event, () => this.place());
    }
    spreadsheet.addEvent(Event.SheetValueChanged, () => this.redraw());
    spreadsheet.getFormula().calculationResultApplied(() => this.redraw());
    new ResizeObserver(() => this.place()).observe(grid);
  }

  /** Draws again before the next frame: cells or charts changed. */
  redraw(): void {
    this.stale = true;
    this.place();
  }

  private place(): void {
    if (this.due) return;
    this.due = true;
    requestAnimationFrame(() => {
      this.due = false;
      this.show();
    });
  }

  private show(): void {
    const view = sheetView(this.spreadsheet);
    if (!view) return this.layer.replaceChildren();
    if (this.stale || view.sheetId !== this.drawnSheet) this.draw(view.sheetId);
    this.coverCanvas();
    this.layer.replaceChildren(...view.parts.map((part) => this.fill(part, view)));
  }

  private draw(sheetId: string): void {
    this.stale = false;
    this.drawnSheet = sheetId;
    this.pictures = this.chartsOf(sheetId).map((placed) => ({
      placed,
      picture: drawChart(placed.chart, placed.width, placed.height),
    }));
  }

  /** One clipping box a part of the grid, with the charts whose upper left corner stands in it. */
  private fill(part: ViewPart, view: SheetView): HTMLElement {
    const box = document.createElement("div");
    Object.assign(box.style, {
      left: px(part.left),
      top: px(part.top),
      width: px(part.width),
      height: px(part.height),
    });
    const here = this.pictures.filter(({ placed }) => view.partAt(placed.left, placed.top)?.key === part.key);
    for (const { placed, picture } of here) {
      Object.assign(picture.style, {
        left: px(part.originLeft - part.left + placed.left * view.zoom),
        top: px(part.originTop - part.top + placed.top * view.zoom),
        width: px(placed.width * view.zoom),
        height: px(placed.height * view.zoom),
      });
      box.append(picture);
    }
    return box;
  }

  private coverCanvas(): void {
    const canvas = this.grid.querySelector("canvas[id^='univer-sheet-main-canvas']")?.getBoundingClientRect();
    const around = this.layer.offsetParent?.getBoundingClientRect();
    if (!canvas || !around) return;
    Object.assign(this.layer.style, {
      left: px(canvas.left - around.left),
      top: px(canvas.top - around.top),
      width: px(canvas.width),
      height: px(canvas.height),
    });
  }
}

function px(length: number): string {
  return `${length}px`;
}
