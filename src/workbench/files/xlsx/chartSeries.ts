import { addressOf, quotedSheet } from "../../host/area";
import type { ChartCells, SeriesModel } from "../../host/chartModel";
import type { FileCell, FileWorkbook } from "../fileModel";
import type { ChartKind } from "./chartKinds";
import { inkXml, lineXml, seriesLineXml, shapeXml, textLookXml } from "./chartText";
import { escapeXml } from "./xml";

const LABEL_PLACES: Record<string, string> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
};

/** A series: its name, look, labels, categories and values, the last two with what the cells show now. */
export function seriesXml(series: SeriesModel, index: number, kind: ChartKind, file: FileWorkbook): string {
  const look = lookXml(series, index, kind);
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>` +
    shapeXml(look) +
    (kind.plot === "bar" ? '<c:invertIfNegative val="0"/>' : "") +
    (kind.plot === "line" ? markerXml(series, kind) : "") +
    labelsXml(series) +
    (series.categories ? `<c:cat>${categoriesXml(series.categories, file)}</c:cat>` : "") +
    (series.values ? `<c:val>${numbersXml(series.values, file)}</c:val>` : "") +
    (kind.plot === "line" ? '<c:smooth val="0"/>' : "") +
    "</c:ser>"
  );
}

/** Office's own colors, in the order in which a chart's series take them; said out loud, as not every reader chooses them itself. */
const COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

function lookXml({ fill, line }: SeriesModel, index: number, kind: ChartKind): string {
  const usual = COLORS[index % COLORS.length];
  if (kind.plot === "pie" || kind.plot === "doughnut") return `${inkXml(fill)}${seriesLineXml(line)}`;
  if (kind.plot === "line")
    return seriesLineXml(line.color === "automatic" ? { ...line, color: usual, weight: line.weight ?? 2.25 } : line);
  return `${inkXml(fill === "automatic" ? usual : fill)}${seriesLineXml(line)}`;
}

const SYMBOLS: Record<string, string> = {
  Circle: "circle",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  None: "none",
};

function markerXml({ marker }: SeriesModel, kind: ChartKind): string {
  const symbol = SYMBOLS[marker.style] ?? (kind.markers ? "" : "none");
  if (symbol === "") return "";
  if (symbol === "none") return '<c:marker><c:symbol val="none"/></c:marker>';
  const ink = shapeXml(`${inkXml(marker.fill)}${lineXml(marker.line)}`);
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${marker.size}"/>${ink}</c:marker>`;
}

function labelsXml({ dataLabels }: SeriesModel): string {
  if (!dataLabels.visible) return "";
  const format = dataLabels.numberFormat
    ? `<c:numFmt formatCode="${escapeXml(dataLabels.numberFormat)}" sourceLinked="0"/>`
    : "";
  const place = LABEL_PLACES[dataLabels.position ?? ""];
  return (
    `<c:dLbls>${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textLookXml(dataLabels.font)}` +
    `${place ? `<c:dLblPos val="${place}"/>` : ""}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function cellsOf(
  { sheetId, area }: ChartCells,
  file: FileWorkbook,
): { reference: string; cells: (FileCell | undefined)[] } {
  const sheet = file.sheets.find(({ id }) => id === sheetId);
  const cells: (FileCell | undefined)[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++)
      cells.push(sheet?.cells.get(row)?.get(column));
  }
  const fixed = addressOf(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return { reference: sheet ? `${quotedSheet(sheet.name)}!${fixed}` : "#REF!", cells };
}

function numbersXml(source: ChartCells, file: FileWorkbook): string {
  const { reference, cells } = cellsOf(source, file);
  const points = cells.map((cell, at) =>
    typeof cell?.value === "number" ? `<c:pt idx="${at}"><c:v>${cell.value}</c:v></c:pt>` : "",
  );
  const format = cells.find((cell) => cell?.style?.n?.pattern)?.style?.n?.pattern ?? "General";
  return (
    `<c:numRef><c:f>${escapeXml(reference)}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>` +
    `<c:ptCount val="${cells.length}"/>${points.join("")}</c:numCache></c:numRef>`
  );
}

/** Dates stay numbers, so that the axis shows them by their format; any text makes all of them texts. */
function categoriesXml(source: ChartCells, file: FileWorkbook): string {
  const { reference, cells } = cellsOf(source, file);
  const filled = cells.filter((cell) => cell && cell.value !== "");
  if (filled.length > 0 && filled.every((cell) => typeof cell?.value === "number")) return numbersXml(source, file);
  const points = cells.map((cell, at) =>
    cell && cell.value !== "" ? `<c:pt idx="${at}"><c:v>${escapeXml(String(cell.value))}</c:v></c:pt>` : "",
  );
  return (
    `<c:strRef><c:f>${escapeXml(reference)}</c:f><c:strCache><c:ptCount val="${cells.length}"/>` +
    `${points.join("")}</c:strCache></c:strRef>`
  );
}
