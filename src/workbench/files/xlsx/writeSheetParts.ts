import { addressOf, columnLetters, parseArea, quotedSheet } from "../../host/area";
import type { FileRule, FileSheet, FileValidation } from "../fileModel";
import { toFile } from "./formulaDialect";
import { paperId } from "./paperSizes";
import { argb, type StyleBook } from "./styleBook";
import { rounded } from "./writeCells";
import { escapeXml } from "./xml";

const charactersOf = (pixels: number) => rounded(Math.max(0, (pixels - 5) / 7));
const POINTS_PER_INCH = 72;

export function propertiesXml({ tabColor, page }: FileSheet): string {
  const fits = page.zoom.horizontalFitToPages !== undefined || page.zoom.verticalFitToPages !== undefined;
  const color = tabColor ? `<tabColor rgb="${argb(tabColor)}"/>` : "";
  return color || fits ? `<sheetPr>${color}${fits ? '<pageSetUpPr fitToPage="1"/>' : ""}</sheetPr>` : "";
}

export function viewXml({ gridlines, freeze }: FileSheet, isActive: boolean): string {
  const { rows, columns } = freeze;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const frozen =
    rows > 0 || columns > 0
      ? `<pane${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""} ` +
        `topLeftCell="${columnLetters(columns)}${rows + 1}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`
      : "";
  const view = `${gridlines ? "" : ' showGridLines="0"'}${isActive ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  return `<sheetViews><sheetView${view}>${frozen}</sheetView></sheetViews>`;
}

export function columnsXml({ columns, defaultColumnWidth }: FileSheet): string {
  const width = defaultColumnWidth === null ? "" : ` defaultColWidth="${charactersOf(defaultColumnWidth)}"`;
  const format = `<sheetFormatPr${width} defaultRowHeight="15"/>`;
  const entries = [...columns].sort(([a], [b]) => a - b);
  if (entries.length === 0) return format;
  const cols = entries.map(([column, { width: pixels, hidden }]) => {
    const size = pixels ?? defaultColumnWidth ?? 64;
    const attributes = `min="${column + 1}" max="${column + 1}" width="${charactersOf(size)}" customWidth="1"`;
    return `<col ${attributes}${hidden ? ' hidden="1"' : ""}/>`;
  });
  return `${format}<cols>${cols.join("")}</cols>`;
}

export function mergesXml({ merges }: FileSheet): string {
  const cells = merges.map((area) => `<mergeCell ref="${addressOf(area)}"/>`);
  return cells.length > 0 ? `<mergeCells count="${cells.length}">${cells.join("")}</mergeCells>` : "";
}

export function rulesXml(
  rules: FileRule[],
  styles: StyleBook,
  formula: (text: string, rule: FileRule) => string,
): string {
  return rules
    .map((rule, at) => {
      const text = escapeXml(toFile(formula(rule.formula, rule).replace(/^=/, "")));
      const attributes = `type="expression" dxfId="${styles.rule(rule.style)}" priority="${at + 1}"`;
      const stop = rule.stopIfTrue ? ' stopIfTrue="1"' : "";
      return (
        `<conditionalFormatting sqref="${rule.areas.map(addressOf).join(" ")}">` +
        `<cfRule ${attributes}${stop}><formula>${text}</formula></cfRule></conditionalFormatting>`
      );
    })
    .join("");
}

export function validationsXml(validations: FileValidation[]): string {
  const elements = validations.filter(({ areas }) => areas.length > 0).map(validationXml);
  return elements.length > 0
    ? `<dataValidations count="${elements.length}">${elements.join("")}</dataValidations>`
    : "";
}

function validationXml(validation: FileValidation): string {
  const { type, operator, areas, allowBlank, dropDown, prompt, error } = validation;
  const attributes: [string, string | undefined][] = [
    ["type", type === "any" ? undefined : type],
    ["errorStyle", error.style === "stop" ? undefined : error.style],
    ["operator", operator && operator !== "between" ? operator : undefined],
    ["allowBlank", allowBlank ? "1" : undefined],
    ["showDropDown", type === "list" && !dropDown ? "1" : undefined],
    ["showInputMessage", prompt.shown ? "1" : undefined],
    ["showErrorMessage", error.shown ? "1" : undefined],
    ["errorTitle", error.title || undefined],
    ["error", error.text || undefined],
    ["promptTitle", prompt.title || undefined],
    ["prompt", prompt.text || undefined],
    ["sqref", areas.map(addressOf).join(" ")],
  ];
  const written = attributes.flatMap(([name, value]) => (value === undefined ? [] : `${name}="${escapeXml(value)}"`));
  const formula = (name: string, text: string) =>
    text === "" ? "" : `<${name}>${escapeXml(storedFormula(text, type))}</${name}>`;
  return `<dataValidation ${written.join(" ")}>${formula("formula1", validation.formula1)}${formula("formula2", validation.formula2)}</dataValidation>`;
}

function storedFormula(text: string, type: FileValidation["type"]): string {
  if (text.startsWith("=")) return toFile(text.slice(1));
  return type === "list" ? `"${text.replace(/"/g, '""')}"` : text;
}

export function pageXml({ page }: FileSheet): string {
  const { margins, zoom } = page;
  const inches = (points: number) => rounded(points / POINTS_PER_INCH);
  const options = [
    page.centerHorizontally ? ' horizontalCentered="1"' : "",
    page.centerVertically ? ' verticalCentered="1"' : "",
    page.printGridlines ? ' gridLines="1"' : "",
  ].join("");
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const scale = fits
    ? ` fitToWidth="${zoom.horizontalFitToPages ?? 0}" fitToHeight="${zoom.verticalFitToPages ?? 0}"`
    : zoom.scale && zoom.scale !== 100
      ? ` scale="${zoom.scale}"`
      : "";
  return (
    (options ? `<printOptions${options}/>` : "") +
    `<pageMargins left="${inches(margins.left)}" right="${inches(margins.right)}" top="${inches(margins.top)}" ` +
    `bottom="${inches(margins.bottom)}" header="${inches(margins.header)}" footer="${inches(margins.footer)}"/>` +
    `<pageSetup paperSize="${paperId(page.paperSize)}"${scale} orientation="${page.orientation.toLowerCase()}"/>` +
    headerFooterXml(page.headersFooters)
  );
}

function headerFooterXml(texts: FileSheet["page"]["headersFooters"]): string {
  const joined = (left: string, center: string, right: string) =>
    `${left ? `&L${left}` : ""}${center ? `&C${center}` : ""}${right ? `&R${right}` : ""}`;
  const header = joined(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = joined(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  if (!header && !footer) return "";
  const element = (name: string, text: string) => (text ? `<${name}>${escapeXml(text)}</${name}>` : "");
  return `<headerFooter>${element("oddHeader", header)}${element("oddFooter", footer)}</headerFooter>`;
}

/** What a sheet prints and repeats, as names of the workbook. */
export function printNames(sheet: FileSheet): { name: string; text: string }[] {
  const { printArea, titleRows, titleColumns } = sheet.page;
  const owner = quotedSheet(sheet.name);
  const fixed = (address: string) => {
    const area = parseArea(address);
    return `${owner}!${area ? addressOf(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`) : address}`;
  };
  const titles = [titleColumns, titleRows].flatMap((address) => (address ? [fixed(address)] : []));
  return [
    ...(printArea ? [{ name: "_xlnm.Print_Area", text: fixed(printArea) }] : []),
    ...(titles.length > 0 ? [{ name: "_xlnm.Print_Titles", text: titles.join(",") }] : []),
  ];
}
