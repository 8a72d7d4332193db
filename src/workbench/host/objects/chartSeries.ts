import { newSeries, type ChartModel, type SeriesModel } from "../chartModel";
import { invalidArgument } from "../hostError";
import { HostCollection, HostObject } from "../hostObject";
import { ChartFill, ChartFont, ChartLineFormat, shown } from "./chartInk";
import { Range } from "./range";

type Redraw = () => void;

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly typeName = "ChartSeriesCollection";

  constructor(
    private readonly chart: ChartModel,
    private readonly redraw: Redraw,
  ) {
    super();
  }

  items(): ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(this.chart, series, this.redraw));
  }

  item(key: unknown): ChartSeries | null {
    return this.items()[Number(key)] ?? null;
  }

  Add(name?: string | null, index?: number | null) {
    const series = newSeries(name ?? `Series${this.chart.series.length + 1}`);
    this.chart.series.splice(index ?? this.chart.series.length, 0, series);
    this.redraw();
    return new ChartSeries(this.chart, series, this.redraw);
  }
}

class ChartSeries extends HostObject {
  readonly typeName = "ChartSeries";

  constructor(
    private readonly chart: ChartModel,
    private readonly series: SeriesModel,
    private readonly redraw: Redraw,
  ) {
    super();
  }

  get Name() {
    return this.series.name;
  }

  set Name(name: string) {
    this.change({ name });
  }

  get ChartType() {
    return this.series.chartType || this.chart.chartType;
  }

  set ChartType(chartType: string) {
    this.change({ chartType });
  }

  get AxisGroup() {
    return this.series.axisGroup;
  }

  set AxisGroup(axisGroup: SeriesModel["axisGroup"]) {
    this.change({ axisGroup });
  }

  get GapWidth() {
    return this.series.gapWidth ?? 150;
  }

  set GapWidth(gapWidth: number) {
    this.change({ gapWidth });
  }

  get Overlap() {
    return this.series.overlap ?? (this.chart.chartType.includes("Stacked") ? 100 : 0);
  }

  set Overlap(overlap: number) {
    this.change({ overlap });
  }

  get MarkerStyle() {
    return this.series.marker.style;
  }

  set MarkerStyle(style: string) {
    this.change({ marker: { ...this.series.marker, style } });
  }

  get MarkerSize() {
    return this.series.marker.size;
  }

  set MarkerSize(size: number) {
    this.change({ marker: { ...this.series.marker, size } });
  }

  get MarkerBackgroundColor() {
    return shown(this.series.marker.fill);
  }

  set MarkerBackgroundColor(fill: string) {
    this.change({ marker: { ...this.series.marker, fill } });
  }

  get MarkerForegroundColor() {
    return shown(this.series.marker.line);
  }

  set MarkerForegroundColor(line: string) {
    this.change({ marker: { ...this.series.marker, line } });
  }

  get HasDataLabels() {
    return this.series.dataLabels.visible;
  }

  set HasDataLabels(visible: boolean) {
    this.series.dataLabels.visible = visible;
    this.redraw();
  }

  get DataLabels() {
    return new ChartDataLabels(this.series.dataLabels, this.redraw);
  }

  get Format() {
    return new ChartSeriesFormat(this.series, this.redraw);
  }

  SetValues(source: unknown) {
    this.change({ values: cellsOf(source) });
  }

  SetXAxisValues(source: unknown) {
    this.change({ categories: cellsOf(source) });
  }

  Delete() {
    this.chart.series.splice(this.chart.series.indexOf(this.series), 1);
    this.redraw();
  }

  private change(part: Partial<SeriesModel>): void {
    Object.assign(this.series, part);
    this.redraw();
  }
}

function cellsOf(source: unknown) {
  if (!(source instanceof Range)) throw invalidArgument("A series draws a range.");
  return { sheetId: source.sheetId, area: source.area };
}

class ChartSeriesFormat extends HostObject {
  readonly typeName = "ChartSeriesFormat";

  constructor(
    private readonly series: SeriesModel,
    private readonly redraw: Redraw,
  ) {
    super();
  }

  get Fill() {
    return new ChartFill(this.series, this.redraw);
  }

  get Line() {
    return new ChartLineFormat(this.series.line, this.redraw);
  }
}

class ChartDataLabels extends HostObject {
  readonly typeName = "ChartDataLabels";

  constructor(
    private readonly labels: SeriesModel["dataLabels"],
    private readonly redraw: Redraw,
  ) {
    super();
  }

  get NumberFormat() {
    return this.labels.numberFormat ?? "General";
  }

  set NumberFormat(numberFormat: string) {
    this.labels.numberFormat = numberFormat;
    this.redraw();
  }

  get Position() {
    return this.labels.position ?? "";
  }

  set Position(position: string) {
    this.labels.position = position;
    this.redraw();
  }

  get ShowValue() {
    return this.labels.visible;
  }

  set ShowValue(visible: boolean) {
    this.labels.visible = visible;
    this.redraw();
  }

  get Format() {
    return new ChartDataLabelFormat(this.labels, this.redraw);
  }
}

class ChartDataLabelFormat extends HostObject {
  readonly typeName = "ChartDataLabelFormat";

  constructor(
    private readonly labels: SeriesModel["dataLabels"],
    private readonly redraw: Redraw,
  ) {
    super();
  }

  get Font() {
    return new ChartFont(this.labels.font, this.redraw);
  }
}
