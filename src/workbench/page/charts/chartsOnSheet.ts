import { format } from "numfmt";
import type { Book } from "../../host/book";
import type { ChartCells, ChartModel, Ink, SeriesModel } from "../../host/chartModel";
import { CellReader, mapArea } from "../../host/grid";
import type { PlacedChart } from "./chartLayer";
import type { ChartKind, DrawnChart, DrawnSeries } from "./chartModel";
import { axisLabel } from "./chartWords";

const pixelsPerPoint = 4 / 3;

/** What Excel would choose, in the workbench's own restraint: the accent, then grays. */
const automatic = ["#0b5c5e", "#9aa5a8", "#5f6d71", "#c3cbcd"];

const kinds: Record<string, ChartKind> = {
  ColumnClustered: "clusteredColumn",
  ColumnStacked: "stackedColumn",
  BarClustered: "clusteredBar",
  BarStacked: "stackedBar",
  Line: "line",
  LineMarkers: "line",
};

/** The charts of a sheet with the values that their cells hold now. */
export function chartsOnSheet(book: Book, sheetId: string): PlacedChart[] {
  return book.extras.sheet(sheetId).charts.map((model) => ({
    left: model.left * pixelsPerPoint,
    top: model.top * pixelsPerPoint,
    width: Math.round(model.width * pixelsPerPoint),
    height: Math.round(model.height * pixelsPerPoint),
    chart: drawn(book, model),
  }));
}

function drawn(book: Book, model: ChartModel): DrawnChart {
  const kind = kinds[model.chartType];
  const title = model.title.visible ? model.title.text : "";
  const [first] = model.series;
  return {
    title: kind ? title : `${title} (${model.chartType}: shown in Excel, not in the workbench)`,
    kind: kind ?? "clusteredColumn",
    categories: first?.categories ? words(book, first.categories) : [],
    series: kind ? model.series.map((series, at) => drawnSeries(book, series, kind, at)) : [],
    legend: model.legend.visible ? (model.legend.position === "Top" ? "top" : "bottom") : "none",
    written: writer(model.valueAxis.numberFormat),
    least: model.valueAxis.minimum,
    most: model.valueAxis.maximum,
    gap: (first?.gapWidth ?? 60) / 100,
    overlap: (first?.overlap ?? 0) / 100,
    reversed: model.categoryAxis.reversed,
  };
}

function drawnSeries(book: Book, model: SeriesModel, kind: ChartKind, at: number): DrawnSeries {
  const line = (model.chartType || kind).toLowerCase().startsWith("line");
  const chosen = automatic[at % automatic.length];
  return {
    name: model.name,
    values: model.values ? numbers(book, model.values) : [],
    line,
    fill: line ? null : colorOf(model.fill, chosen),
    stroke: colorOf(model.line.color, line ? chosen : null),
    ...(line ? { width: (model.line.weight ?? 1.5) * pixelsPerPoint, dashed: model.line.style === "Dash" } : {}),
    ...(line && model.marker.style === "Circle" ? { dots: dotsOf(model, chosen) } : {}),
    label: model.dataLabels.visible ? writer(model.dataLabels.numberFormat) : null,
  };
}

function dotsOf({ marker }: SeriesModel, chosen: string) {
  return { size: marker.size * pixelsPerPoint, color: colorOf(marker.fill, chosen) ?? chosen };
}

function colorOf(ink: Ink, chosen: string | null): string | null {
  if (ink === "none") return null;
  return ink === "automatic" ? chosen : ink;
}

function writer(pattern: string | null): (value: number) => string {
  if (pattern === null || pattern === "" || pattern === "General") return axisLabel;
  return (value) => format(pattern, value);
}

function numbers(book: Book, { sheetId, area }: ChartCells): (number | null)[] {
  const reader = new CellReader(book, sheetId);
  return mapArea(area, (row, column) => {
    const value = reader.value(row, column);
    return typeof value === "number" ? value : null;
  }).flat();
}

/** Categories as the cells show them: a date in its format, not its serial number. */
function words(book: Book, { sheetId, area }: ChartCells): string[] {
  return book.sheetFacade(sheetId).getRange(area.row, area.column, area.rows, area.columns).getDisplayValues().flat();
}
