import type { ChartModel } from "../../host/chartModel";
import type { FileSheet } from "../fileModel";
import { escapeXml } from "./xml";

const EMU_PER_PIXEL = 9525;
const PIXELS_PER_POINT = 96 / 72;
/** Sizes of the spreadsheet's cells where nothing else is set, in pixels. */
const COLUMN = 88;
const ROW = 24;

/** The drawing of a sheet: its charts, each from one cell to another, so that they stay where they were laid. */
export function drawingXml(sheet: FileSheet): string {
  const anchors = sheet.charts.map((chart, at) => anchorXml(sheet, chart, at + 1));
  return (
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    `${anchors.join("")}</xdr:wsDr>`
  );
}

function anchorXml(sheet: FileSheet, chart: ChartModel, number: number): string {
  const [left, top, width, height] = [chart.left, chart.top, chart.width, chart.height].map(
    (points) => points * PIXELS_PER_POINT,
  );
  return (
    `<xdr:twoCellAnchor><xdr:from>${placeXml(sheet, left, top)}</xdr:from><xdr:to>${placeXml(sheet, left + width, top + height)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="${escapeXml(chart.name)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
    `r:id="rId${number}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function placeXml(sheet: FileSheet, x: number, y: number): string {
  const column = cellAt(x, (at) =>
    sizeOf(sheet.columns.get(at)?.width, sheet.columns.get(at)?.hidden, sheet.defaultColumnWidth ?? COLUMN),
  );
  const row = cellAt(y, (at) => sizeOf(sheet.rows.get(at)?.height, sheet.rows.get(at)?.hidden, ROW));
  const offset = (pixels: number) => Math.round(pixels * EMU_PER_PIXEL);
  return (
    `<xdr:col>${column.index}</xdr:col><xdr:colOff>${offset(column.rest)}</xdr:colOff>` +
    `<xdr:row>${row.index}</xdr:row><xdr:rowOff>${offset(row.rest)}</xdr:rowOff>`
  );
}

const sizeOf = (size: number | undefined, hidden: boolean | undefined, usual: number) => (hidden ? 0 : (size ?? usual));

function cellAt(position: number, size: (index: number) => number): { index: number; rest: number } {
  let index = 0;
  let rest = Math.max(0, position);
  // A hair's breadth over an edge comes from rounding, not from where somebody laid the chart.
  while (rest >= size(index) - 0.01 && index < 16_000) rest -= size(index++);
  return { index, rest: Math.max(0, rest) };
}
