import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/core";
import { builtInFormat } from "./builtInFormats";
import { elementsOf, type Colors } from "./colors";
import { attribute, child, flag, numberAttribute, type Element } from "./xml";

/** The looks that a file's cells refer to by number. */
export interface FileStyles {
  cells: IStyleData[];
  /** Looks that rules lay over cells. */
  differential: IStyleData[];
}

const BORDERS: Record<string, BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const SIDES = { left: "l", right: "r", top: "t", bottom: "b" } as const;
const HORIZONTAL: Record<string, HorizontalAlign> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Record<string, VerticalAlign> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** Pixels that one level of indent moves a text. */
const INDENT = 9;

export function readStyles(part: Element | undefined, colors: Colors): FileStyles {
  const formats = new Map(
    elementsOf(part, "numFmts", "numFmt").map((format) => [
      numberAttribute(format, "numFmtId"),
      attribute(format, "formatCode") ?? "",
    ]),
  );
  const fonts = elementsOf(part, "fonts", "font").map((font) => fontStyle(font, colors));
  const fills = elementsOf(part, "fills", "fill").map((fill) => fillStyle(fill, colors, false));
  const borders = elementsOf(part, "borders", "border").map((border) => borderStyle(border, colors));
  const cells = elementsOf(part, "cellXfs", "xf").map((xf) => {
    const id = numberAttribute(xf, "numFmtId") ?? 0;
    const pattern = formats.get(id) ?? builtInFormat(id);
    return {
      ...fonts[numberAttribute(xf, "fontId") ?? 0],
      ...fills[numberAttribute(xf, "fillId") ?? 0],
      ...borders[numberAttribute(xf, "borderId") ?? 0],
      ...alignment(child(xf, "alignment")),
      ...(pattern === "General" ? {} : { n: { pattern } }),
    };
  });
  const differential = elementsOf(part, "dxfs", "dxf").map((dxf) => ({
    ...fontStyle(child(dxf, "font"), colors),
    ...fillStyle(child(dxf, "fill"), colors, true),
  }));
  return { cells, differential };
}

function fontStyle(font: Element | undefined, colors: Colors): IStyleData {
  if (!font) return {};
  const style: IStyleData = {};
  const size = numberAttribute(child(font, "sz"), "val");
  const color = colors.read(child(font, "color"));
  const family = attribute(child(font, "name"), "val");
  if (size) style.fs = size;
  if (family) style.ff = family;
  if (color && color !== "#000000") style.cl = { rgb: color };
  if (isOn(child(font, "b"))) style.bl = BooleanNumber.TRUE;
  if (isOn(child(font, "i"))) style.it = BooleanNumber.TRUE;
  const underline = child(font, "u");
  if (underline && attribute(underline, "val") !== "none") style.ul = { s: BooleanNumber.TRUE };
  if (isOn(child(font, "strike"))) style.st = { s: BooleanNumber.TRUE };
  return style;
}

const isOn = (element: Element | undefined) => element !== undefined && flag(element, "val", true);

/** A rule's solid fill has its color where a cell's fill has the color behind its pattern. */
function fillStyle(fill: Element | undefined, colors: Colors, ofRule: boolean): IStyleData {
  const pattern = child(fill, "patternFill");
  const type = attribute(pattern, "patternType") ?? (ofRule ? "solid" : "none");
  if (!pattern || type === "none") return {};
  const [first, second] = ofRule ? ["bgColor", "fgColor"] : ["fgColor", "bgColor"];
  const color = colors.read(child(pattern, first)) ?? colors.read(child(pattern, second));
  return color ? { bg: { rgb: color } } : {};
}

function borderStyle(border: Element, colors: Colors): IStyleData {
  const sides: IBorderData = {};
  for (const [name, side] of Object.entries(SIDES)) {
    const line = child(border, name);
    const style = BORDERS[attribute(line, "style") ?? ""];
    if (style) sides[side] = { s: style, cl: { rgb: colors.read(child(line, "color")) ?? "#000000" } };
  }
  return Object.keys(sides).length > 0 ? { bd: sides } : {};
}

function alignment(element: Element | undefined): IStyleData {
  const style: IStyleData = {};
  const horizontal = HORIZONTAL[attribute(element, "horizontal") ?? ""];
  const vertical = VERTICAL[attribute(element, "vertical") ?? ""];
  const indent = numberAttribute(element, "indent");
  if (horizontal) style.ht = horizontal;
  if (vertical) style.vt = vertical;
  if (flag(element, "wrapText")) style.tb = WrapStrategy.WRAP;
  if (indent) style.pd = { l: indent * INDENT };
  return style;
}
