import type { AxisModel, ChartModel, Ink, SeriesModel } from "../../host/chartModel";
import type { FileWorkbook } from "../fileModel";
import { chartKind, type ChartKind } from "./chartKinds";
import { seriesXml } from "./chartSeries";
import { inkXml, lineXml, shapeXml, textLookXml, titleXml } from "./chartText";
import { escapeXml } from "./xml";

const CATEGORY_AXIS = 500_001;
const VALUE_AXIS = 500_002;
const LEGEND_PLACES: Record<string, string> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };
const LABEL_PLACES: Record<string, string> = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" };

/** A native chart as a part of the file. */
export function chartXml(chart: ChartModel, file: FileWorkbook): string {
  const kind = chartKind(chart.chartType);
  const round = kind.plot === "pie" || kind.plot === "doughnut";
  const axes = round ? "" : axesXml(chart, kind);
  const title = chart.title.visible ? titleXml(chart.title.text, chart.title.font) : "";
  return (
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/>' +
    `<c:chart>${title}<c:autoTitleDeleted val="${chart.title.visible ? 0 : 1}"/>` +
    `<c:plotArea><c:layout/>${plotsXml(chart, file)}${axes}</c:plotArea>${legendXml(chart)}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    shapeXml(`${inkXml(chart.fill)}${lineXml(chart.border)}`) +
    "</c:chartSpace>"
  );
}

/** Series of one kind are drawn together: columns in one plot, lines over them in another. */
function plotsXml(chart: ChartModel, file: FileWorkbook): string {
  const plots = new Map<string, { kind: ChartKind; members: { series: SeriesModel; index: number }[] }>();
  chart.series.forEach((series, index) => {
    const type = series.chartType || chart.chartType;
    const plot = plots.get(type) ?? { kind: chartKind(type), members: [] };
    plot.members.push({ series, index });
    plots.set(type, plot);
  });
  if (plots.size === 0) plots.set(chart.chartType, { kind: chartKind(chart.chartType), members: [] });
  return [...plots.values()].map(({ kind, members }) => plotXml(kind, members, file)).join("");
}

function plotXml(kind: ChartKind, members: { series: SeriesModel; index: number }[], file: FileWorkbook): string {
  const series = members.map(({ series: one, index }) => seriesXml(one, index, kind, file)).join("");
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const [first] = members;
  switch (kind.plot) {
    case "line":
      return `<c:lineChart><c:grouping val="${kind.grouping}"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
    case "area":
      return `<c:areaChart><c:grouping val="${kind.grouping}"/><c:varyColors val="0"/>${series}${axes}</c:areaChart>`;
    case "pie":
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case "doughnut":
      return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="60"/></c:doughnutChart>`;
    case "bar": {
      const stacked = kind.grouping !== "clustered";
      const overlap = first?.series.overlap ?? (stacked ? 100 : null);
      return (
        `<c:barChart><c:barDir val="${kind.lying ? "bar" : "col"}"/><c:grouping val="${kind.grouping}"/><c:varyColors val="0"/>` +
        `${series}<c:gapWidth val="${first?.series.gapWidth ?? 150}"/>` +
        `${overlap === null ? "" : `<c:overlap val="${overlap}"/>`}${axes}</c:barChart>`
      );
    }
  }
}

function axesXml(chart: ChartModel, kind: ChartKind): string {
  const [categoryPlace, valuePlace] = kind.lying ? ["l", "b"] : ["b", "l"];
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>${axisXml(chart.categoryAxis, categoryPlace)}<c:crossAx val="${VALUE_AXIS}"/>` +
    `<c:crosses val="autoZero"/><c:auto val="${chart.categoryAxis.categoryType === "TextAxis" ? 0 : 1}"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>${axisXml(chart.valueAxis, valuePlace)}<c:crossAx val="${CATEGORY_AXIS}"/>` +
    '<c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>'
  );
}

const usually = (ink: Ink, color: string): Ink => (ink === "automatic" ? color : ink);

function axisXml(axis: AxisModel, place: string): string {
  const limits = `${axis.maximum === null ? "" : `<c:max val="${axis.maximum}"/>`}${axis.minimum === null ? "" : `<c:min val="${axis.minimum}"/>`}`;
  return (
    `<c:scaling><c:orientation val="${axis.reversed ? "maxMin" : "minMax"}"/>${limits}</c:scaling>` +
    `<c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${place}"/>` +
    (axis.majorGridlines
      ? `<c:majorGridlines>${shapeXml(lineXml(usually(axis.majorGridlinesColor, "#D9D9D9")))}</c:majorGridlines>`
      : "") +
    (axis.title.visible && axis.title.text ? titleXml(axis.title.text, {}) : "") +
    (axis.numberFormat ? `<c:numFmt formatCode="${escapeXml(axis.numberFormat)}" sourceLinked="0"/>` : "") +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${LABEL_PLACES[axis.tickLabelPosition] ?? "nextTo"}"/>` +
    shapeXml(lineXml(usually(axis.lineColor, "#BFBFBF"))) +
    textLookXml(axis.font)
  );
}

/** A series without ink, the foot of a waterfall's columns, is not named in the legend. */
function legendXml({ legend, series }: ChartModel): string {
  if (!legend.visible) return "";
  const hidden = series
    .map(({ fill, line }, index) =>
      fill === "none" && (line.color === "none" || line.color === "automatic") ? index : -1,
    )
    .filter((index) => index >= 0)
    .map((index) => `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`);
  return (
    `<c:legend><c:legendPos val="${LEGEND_PLACES[legend.position] ?? "b"}"/>${hidden.join("")}` +
    `<c:overlay val="0"/>${textLookXml(legend.font)}</c:legend>`
  );
}
