import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/core";
import { builtInFormatId } from "./builtInFormats";
import { escapeXml } from "./xml";

const BORDERS = new Map<BorderStyleTypes, string>([
  [BorderStyleTypes.THIN, "thin"],
  [BorderStyleTypes.HAIR, "hair"],
  [BorderStyleTypes.DOTTED, "dotted"],
  [BorderStyleTypes.DASHED, "dashed"],
  [BorderStyleTypes.DASH_DOT, "dashDot"],
  [BorderStyleTypes.DASH_DOT_DOT, "dashDotDot"],
  [BorderStyleTypes.DOUBLE, "double"],
  [BorderStyleTypes.MEDIUM, "medium"],
  [BorderStyleTypes.MEDIUM_DASHED, "mediumDashed"],
  [BorderStyleTypes.MEDIUM_DASH_DOT, "mediumDashDot"],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, "mediumDashDotDot"],
  [BorderStyleTypes.SLANT_DASH_DOT, "slantDashDot"],
  [BorderStyleTypes.THICK, "thick"],
]);
const HORIZONTAL = new Map<HorizontalAlign, string>([
  [HorizontalAlign.LEFT, "left"],
  [HorizontalAlign.CENTER, "center"],
  [HorizontalAlign.RIGHT, "right"],
  [HorizontalAlign.JUSTIFIED, "justify"],
]);
const VERTICAL = new Map<VerticalAlign, string>([
  [VerticalAlign.TOP, "top"],
  [VerticalAlign.MIDDLE, "center"],
]);
const INDENT = 9;
const FIRST_OWN_FORMAT = 164;

/** Numbers things by what they are: the same part is kept once. */
class Numbered {
  readonly parts: string[];
  private readonly numbers: Map<string, number>;

  constructor(first: string[]) {
    this.parts = [...first];
    this.numbers = new Map(first.map((part, at) => [part, at]));
  }

  number(part: string): number {
    let number = this.numbers.get(part);
    if (number === undefined) {
      number = this.parts.push(part) - 1;
      this.numbers.set(part, number);
    }
    return number;
  }

  list(name: string): string {
    return `<${name} count="${this.parts.length}">${this.parts.join("")}</${name}>`;
  }
}

/** Gathers the looks of a file's cells and rules, and numbers them. */
export class StyleBook {
  private readonly formats = new Map<string, number>();
  private readonly fonts = new Numbered([fontXml({})]);
  private readonly fills = new Numbered([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  private readonly borders = new Numbered([borderXml(undefined)]);
  private readonly cells = new Numbered(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  private readonly rules = new Numbered([]);
  private readonly known = new Map<string, number>();

  cell(style: IStyleData | undefined): number {
    if (!style) return 0;
    const key = JSON.stringify(style);
    let number = this.known.get(key);
    if (number === undefined) {
      number = this.cells.number(this.cellXml(style));
      this.known.set(key, number);
    }
    return number;
  }

  rule(style: IStyleData): number {
    const fill = style.bg?.rgb ? `<fill><patternFill><bgColor rgb="${argb(style.bg.rgb)}"/></patternFill></fill>` : "";
    return this.rules.number(`<dxf>${ruleFontXml(style)}${fill}</dxf>`);
  }

  xml(): string {
    const formats = [...this.formats].map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return (
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join("")}</numFmts>` : "") +
      this.fonts.list("fonts") +
      this.fills.list("fills") +
      this.borders.list("borders") +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.cells.list("cellXfs") +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      this.rules.list("dxfs") +
      "</styleSheet>"
    );
  }

  private cellXml(style: IStyleData): string {
    const pattern = style.n?.pattern || "General";
    const format = this.formatId(pattern);
    const font = this.fonts.number(fontXml(style));
    const fill = style.bg?.rgb ? this.fills.number(fillXml(style.bg.rgb)) : 0;
    const border = this.borders.number(borderXml(style.bd ?? undefined));
    const alignment = alignmentXml(style);
    return (
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
      `${format ? ' applyNumberFormat="1"' : ""}${font ? ' applyFont="1"' : ""}${fill ? ' applyFill="1"' : ""}` +
      `${border ? ' applyBorder="1"' : ""}${alignment ? ` applyAlignment="1">${alignment}</xf>` : "/>"}`
    );
  }

  private formatId(pattern: string): number {
    const builtIn = builtInFormatId(pattern);
    if (builtIn !== undefined) return builtIn;
    const known = this.formats.get(pattern);
    if (known !== undefined) return known;
    const id = FIRST_OWN_FORMAT + this.formats.size;
    this.formats.set(pattern, id);
    return id;
  }
}

/** "#RRGGBB" or "rgb(r, g, b)" as files have it, with full opacity in front. */
export function argb(color: string): string {
  return `FF${hex(color)}`;
}

/** A color as six digits. */
export function hex(color: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (parts)
    return parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")
      .toUpperCase();
  const digits = color.replace(/^#/, "");
  return (digits.length === 3 ? digits.replace(/./g, "$&$&") : digits.slice(0, 6)).toUpperCase();
}

function fontXml(style: IStyleData): string {
  return (
    `<font>${style.bl ? "<b/>" : ""}${style.it ? "<i/>" : ""}${style.st?.s === BooleanNumber.TRUE ? "<strike/>" : ""}` +
    `${style.ul?.s === BooleanNumber.TRUE ? "<u/>" : ""}<sz val="${style.fs ?? 11}"/>` +
    `${style.cl?.rgb ? `<color rgb="${argb(style.cl.rgb)}"/>` : '<color theme="1"/>'}` +
    `<name val="${escapeXml(style.ff ?? "Calibri")}"/><family val="2"/></font>`
  );
}

function ruleFontXml(style: IStyleData): string {
  const parts = [
    style.bl === undefined || style.bl === null ? "" : `<b val="${style.bl ? 1 : 0}"/>`,
    style.it === undefined || style.it === null ? "" : `<i val="${style.it ? 1 : 0}"/>`,
    style.cl?.rgb ? `<color rgb="${argb(style.cl.rgb)}"/>` : "",
  ].join("");
  return parts ? `<font>${parts}</font>` : "";
}

const fillXml = (color: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;

function borderXml(border: IBorderData | undefined): string {
  const side = (name: string, key: "l" | "r" | "t" | "b") => {
    const line = border?.[key];
    const style = line && BORDERS.get(line.s);
    return style
      ? `<${name} style="${style}"><color rgb="${argb(line.cl?.rgb ?? "#000000")}"/></${name}>`
      : `<${name}/>`;
  };
  return `<border>${side("left", "l")}${side("right", "r")}${side("top", "t")}${side("bottom", "b")}<diagonal/></border>`;
}

function alignmentXml(style: IStyleData): string {
  const indent = Math.round((style.pd?.l ?? 0) / INDENT);
  const horizontal = (style.ht && HORIZONTAL.get(style.ht)) || (indent > 0 ? "left" : "");
  const vertical = (style.vt && VERTICAL.get(style.vt)) || "";
  const wrap = style.tb === WrapStrategy.WRAP;
  if (!horizontal && !vertical && !wrap) return "";
  return (
    `<alignment${horizontal ? ` horizontal="${horizontal}"` : ""}${vertical ? ` vertical="${vertical}"` : ""}` +
    `${wrap ? ' wrapText="1"' : ""}${indent > 0 ? ` indent="${indent}"` : ""}/>`
  );
}
