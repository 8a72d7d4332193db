import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
} from "@univerjs/presets";
import type { CellValue, Grid } from "../../sheets/grid";
import { operationsBudget, sampleHeaderRow, sampleWidths } from "../sample/operationsBudget";
import { dutyHeaderRow, dutyWidths, operationsDuties } from "../sample/operationsDuties";
import { kpiHeaderRow, kpiWidths, operationsKpis } from "../sample/operationsKpis";
import { operationsRisks, riskHeaderRow, riskWidths } from "../sample/operationsRisks";

const pixelsPerCharacter = 7.4;

/** An invented sheet: its cells, and how it is laid out. */
interface Sample {
  id: string;
  grid: Grid;
  /** As a person counts it. */
  headerRow: number;
  /** Widths of the columns in characters. */
  widths: readonly number[];
  /** The last row adds the others up. */
  hasTotal: boolean;
}

const samples = (): Sample[] => [
  { id: "export", grid: operationsBudget(), headerRow: sampleHeaderRow, widths: sampleWidths, hasTotal: true },
  { id: "risks", grid: operationsRisks(), headerRow: riskHeaderRow, widths: riskWidths, hasTotal: false },
  { id: "kpis", grid: operationsKpis(), headerRow: kpiHeaderRow, widths: kpiWidths, hasTotal: false },
  { id: "duties", grid: operationsDuties(), headerRow: dutyHeaderRow, widths: dutyWidths, hasTotal: false },
];

/** The invented samples as the spreadsheet takes them: a budget, a list of risks, one of KPIs, and one of duties. */
export function sampleWorkbook(): Partial<IWorkbookData> {
  const sheets = samples().map(sheetOf);
  return {
    id: "workbook",
    name: "Operations FY2026",
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

function sheetOf(sample: Sample) {
  const { id, grid, headerRow, widths } = sample;
  const cellData = Object.fromEntries(
    grid.values.map((cells, row) => [
      row,
      Object.fromEntries(
        cells.flatMap((value, column) => (value === "" ? [] : [[column, cellOf(sample, value, row, column)]])),
      ),
    ]),
  );
  return {
    id,
    name: grid.sheet,
    cellData,
    rowCount: grid.values.length + 200,
    columnCount: Math.max(26, widths.length + 4),
    columnData: Object.fromEntries(
      widths.map((width, column) => [column, { w: Math.round(width * pixelsPerCharacter) }]),
    ),
    freeze: { xSplit: 0, ySplit: headerRow, startRow: headerRow, startColumn: -1 },
    showGridlines: BooleanNumber.TRUE,
  };
}

function cellOf({ grid, headerRow, hasTotal }: Sample, value: CellValue, row: number, column: number): ICellData {
  const formula = grid.formulas?.[row][column];
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  const patternAt = (at: number): string => grid.numberFormats?.[at]?.[column] ?? "General";
  const isHeader = row === headerRow - 1;
  const isTotal = hasTotal && row === grid.values.length - 1;
  const style = styleOf(row, patternAt(row), typeof value === "number", isHeader, isTotal);
  // A header stands over its amounts.
  const overAmounts = isHeader && patternAt(row + 1).startsWith("#");
  return {
    v: value,
    t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING,
    s: overAmounts ? { ...style, ht: HorizontalAlign.RIGHT } : style,
    ...(isFormula ? { f: formula } : {}),
  };
}

function styleOf(row: number, pattern: string, isNumber: boolean, header: boolean, isTotal: boolean): IStyleData {
  return {
    ...(row === 0 ? { fs: 14 } : {}),
    ...(row === 0 || header || isTotal ? { bl: BooleanNumber.TRUE } : {}),
    ...(row === 1 ? { cl: { rgb: "#566468" } } : {}),
    ...(header ? { bg: { rgb: "#e6eeee" } } : {}),
    ...(pattern === "General" ? {} : { n: { pattern } }),
    ...(isNumber && pattern === "mmm yyyy" ? { ht: HorizontalAlign.LEFT } : {}),
  };
}
