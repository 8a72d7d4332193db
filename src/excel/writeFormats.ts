import type { Format, Rule, SheetPlan } from "../trackers/plan";
import { rangeOf } from "./rangeOf";

/** Excel's column width is in points; a character of the default font is 7 pixels wide, and a cell has 5 of margin. */
const pointsPerCharacter = 5.25;
const marginPoints = 3.75;

export function writeFormats(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const format of plan.formats) writeFormat(rangeOf(sheet, format.area), format);
  for (const { column, columns, characters } of plan.widths) {
    const width = characters * pointsPerCharacter + marginPoints;
    rangeOf(sheet, { row: 0, column, rows: 1, columns }).format.columnWidth = width;
  }
  for (const { row, rows, points } of plan.heights)
    rangeOf(sheet, { row, column: 0, rows, columns: 1 }).format.rowHeight = points;
  for (const rule of plan.rules) writeRule(rangeOf(sheet, rule.area), rule);
  for (const { area, list } of plan.validations) {
    rangeOf(sheet, area).dataValidation.rule = { list: { inCellDropDown: true, source: list.join(",") } };
  }
}

export function writeFormat(range: Excel.Range, look: Format): void {
  const { font } = look;
  const { format } = range;
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.italic !== undefined) format.font.italic = font.italic;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.color !== undefined) format.font.color = font.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align) format.horizontalAlignment = alignments[look.align];
  if (look.verticalAlign) format.verticalAlignment = verticalAlignments[look.verticalAlign];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  // One format for the whole range: Excel spreads a single value over it.
  if (look.numberFormat !== undefined) range.numberFormat = look.numberFormat as unknown as string[][];
  if (look.border) writeBorder(range, look.border, look.area.rows > 1);
}

const alignments = { left: "Left", center: "Center", right: "Right" } as const;
const verticalAlignments = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function writeBorder(range: Excel.Range, border: NonNullable<Format["border"]>, severalRows: boolean): void {
  const edges = border.edge === "bottom" ? (["EdgeBottom"] as const) : (["EdgeTop"] as const);
  for (const edge of [...edges, ...(severalRows ? (["InsideHorizontal"] as const) : [])]) {
    const line = range.format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = border.color;
    line.weight = border.weight === "medium" ? "Medium" : "Thin";
  }
}

function writeRule(range: Excel.Range, rule: Rule): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = rule.formula;
  if (rule.font?.color) custom.format.font.color = rule.font.color;
  if (rule.font?.bold !== undefined) custom.format.font.bold = rule.font.bold;
  if (rule.font?.italic !== undefined) custom.format.font.italic = rule.font.italic;
  if (rule.fill) custom.format.fill.color = rule.fill;
}
