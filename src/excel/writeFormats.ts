import { areaAddress } from "../trackers/address";
import type { Area, Format, Rule, SheetPlan, Validation } from "../trackers/plan";
import { wholeColumn } from "../trackers/colors";
import { joinFormats, type JoinedFormat } from "./joinFormats";
import { rangeOf, rangesOf } from "./rangeOf";
import { widthsForLetters } from "./wideLetters";

/** Excel's column width is in points; a character of the default font is 7 pixels wide, and a cell has 5 of margin. */
const pointsPerCharacter = 5.25;
const marginPoints = 3.75;

export function writeFormats(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { areas, look } of joinFormats(plan.formats)) writeLook(sheet, areas, look);
  for (const { column, columns, characters } of widthsForLetters(plan)) {
    const width = characters * pointsPerCharacter + marginPoints;
    rangeOf(sheet, { row: 0, column, rows: 1, columns }).format.columnWidth = width;
  }
  for (const { row, rows, points } of plan.heights)
    rangeOf(sheet, { row, column: 0, rows, columns: 1 }).format.rowHeight = points;
  const rules = new Map<string, Excel.ConditionalFormatCollection>();
  for (const rule of plan.rules) {
    const where = areaAddress(rule.area);
    const there = rules.get(where) ?? rangeOf(sheet, rule.area).conditionalFormats;
    rules.set(where, there);
    writeRule(there, rule);
  }
  for (const validation of plan.validations) writeValidation(sheet, validation);
}

/** A list that cells are chosen from. */
export function writeValidation(sheet: Excel.Worksheet, { area, list, open }: Validation): void {
  const validation = rangeOf(sheet, area).dataValidation;
  const source = Array.isArray(list) ? list.join(",") : `=${list.name}`;
  validation.rule = { list: { inCellDropDown: true, source } };
  if (open) validation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
}

/** What a single look costs is paid once for all its areas; number formats alone are not to be had for several at once. */
function writeLook(
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  { numberFormat, ...look }: JoinedFormat["look"],
): void {
  const ranges = areas.length === 1 ? [rangeOf(sheet, areas[0])] : [];
  const severalRows = areas.some(({ rows }) => rows > 1);
  if (Object.keys(look).length > 0)
    for (const { format } of ranges.length > 0 ? ranges : rangesOf(sheet, areas))
      writeRangeFormat(format, look, severalRows);
  if (numberFormat === undefined) return;
  areas.forEach((area, at) => writeNumberFormat(ranges[at] ?? rangeOf(sheet, area), area, numberFormat));
}

export function writeFormat(range: Excel.Range, { area, numberFormat, ...look }: Format): void {
  writeRangeFormat(range.format, look, area.rows > 1);
  if (numberFormat !== undefined) writeNumberFormat(range, area, numberFormat);
}

/** One format for the whole range: Excel spreads a single value over it, which for whole columns has to be an array. */
function writeNumberFormat(range: Excel.Range, { rows }: Area, numberFormat: string): void {
  range.numberFormat = rows === wholeColumn ? [[numberFormat]] : (numberFormat as unknown as string[][]);
}

function writeRangeFormat(format: Excel.RangeFormat, look: JoinedFormat["look"], severalRows: boolean): void {
  const { font } = look;
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.italic !== undefined) format.font.italic = font.italic;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.color !== undefined) format.font.color = font.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align) format.horizontalAlignment = alignments[look.align];
  if (look.verticalAlign) format.verticalAlignment = verticalAlignments[look.verticalAlign];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.border) writeBorder(format, look.border, severalRows);
}

const alignments = { left: "Left", center: "Center", right: "Right" } as const;
const verticalAlignments = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function writeBorder(format: Excel.RangeFormat, border: NonNullable<Format["border"]>, severalRows: boolean): void {
  const edges = border.edge === "bottom" ? (["EdgeBottom"] as const) : (["EdgeTop"] as const);
  for (const edge of [...edges, ...(severalRows ? (["InsideHorizontal"] as const) : [])]) {
    const line = format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = border.color;
    line.weight = border.weight === "medium" ? "Medium" : "Thin";
  }
}

function writeRule(rules: Excel.ConditionalFormatCollection, rule: Rule): void {
  const { custom } = rules.add("Custom");
  custom.rule.formula = rule.formula;
  if (rule.font?.color) custom.format.font.color = rule.font.color;
  if (rule.font?.bold !== undefined) custom.format.font.bold = rule.font.bold;
  if (rule.font?.italic !== undefined) custom.format.font.italic = rule.font.italic;
  if (rule.fill) custom.format.fill.color = rule.fill;
}
