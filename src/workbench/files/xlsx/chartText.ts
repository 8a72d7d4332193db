import type { ChartFont, Ink, SeriesLine } from "../../host/chartModel";
import { hex } from "./styleBook";
import { escapeXml } from "./xml";

const EMU_PER_POINT = 12_700;

const solid = (color: string) => `<a:solidFill><a:srgbClr val="${hex(color)}"/></a:solidFill>`;

export function inkXml(ink: Ink): string {
  if (ink === "none") return "<a:noFill/>";
  return ink === "automatic" ? "" : solid(ink);
}

export function lineXml(ink: Ink, weight: number | null = null, dash = ""): string {
  if (ink === "none") return "<a:ln><a:noFill/></a:ln>";
  if (ink === "automatic" && weight === null) return "";
  const width = weight === null ? "" : ` w="${Math.round(weight * EMU_PER_POINT)}"`;
  return `<a:ln${width}>${inkXml(ink)}${dash ? `<a:prstDash val="${dash}"/>` : ""}</a:ln>`;
}

const DASHES: Record<string, string> = {
  Dash: "dash",
  Dot: "sysDot",
  DashDot: "dashDot",
  RoundDot: "sysDot",
  DashDotDot: "lgDashDotDot",
};

export const seriesLineXml = ({ color, weight, style }: SeriesLine) => lineXml(color, weight, DASHES[style] ?? "");

/** The look of a shape; nothing where Excel is to choose it. */
export const shapeXml = (inside: string) => (inside ? `<c:spPr>${inside}</c:spPr>` : "");

function runProperties(font: ChartFont, tag: string): string {
  const size = font.size === undefined ? "" : ` sz="${Math.round(font.size * 100)}"`;
  const bold = font.bold === undefined ? "" : ` b="${font.bold ? 1 : 0}"`;
  const italic = font.italic === undefined ? "" : ` i="${font.italic ? 1 : 0}"`;
  return `<a:${tag}${size}${bold}${italic}>${font.color ? solid(font.color) : ""}</a:${tag}>`;
}

/** The look of texts that the chart makes itself: labels of axes, legend. */
export function textLookXml(font: ChartFont): string {
  if (Object.keys(font).length === 0) return "";
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties(font, "defRPr")}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

export function titleXml(text: string, font: ChartFont): string {
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties(font, "defRPr")}</a:pPr>` +
    `<a:r>${runProperties({ ...font }, "rPr").replace("<a:rPr", '<a:rPr lang="en-US"')}<a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}
