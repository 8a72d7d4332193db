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

const pixelsPerCharacter = 7.4;

/** The invented sample as the spreadsheet takes it. */
export function sampleWorkbook(): Partial<IWorkbookData> {
  const grid = operationsBudget();
  const last = grid.values.length - 1;
  const cellData = Object.fromEntries(
    grid.values.map((cells, row) => [
      row,
      Object.fromEntries(
        cells.flatMap((value, column) => (value === "" ? [] : [[column, cellOf(grid, value, row, column, last)]])),
      ),
    ]),
  );
  return {
    id: "workbook",
    name: "Operations budget FY2026",
    sheetOrder: ["export"],
    sheets: {
      export: {
        id: "export",
        name: grid.sheet,
        cellData,
        rowCount: grid.values.length + 200,
        columnCount: 26,
        columnData: Object.fromEntries(
          sampleWidths.map((width, column) => [column, { w: Math.round(width * pixelsPerCharacter) }]),
        ),
        freeze: { xSplit: 0, ySplit: sampleHeaderRow, startRow: sampleHeaderRow, startColumn: -1 },
        showGridlines: BooleanNumber.TRUE,
      },
    },
  };
}

function cellOf(grid: Grid, value: CellValue, row: number, column: number, last: number): ICellData {
  const formula = grid.formulas?.[row][column];
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  const patternAt = (at: number): string => grid.numberFormats?.[at]?.[column] ?? "General";
  const style = styleOf(row, patternAt(row), typeof value === "number", row === last);
  // A header stands over its amounts.
  const overAmounts = row === sampleHeaderRow - 1 && patternAt(row + 1).startsWith("#");
  return {
    v: value,
    t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING,
    s: overAmounts ? { ...style, ht: HorizontalAlign.RIGHT } : style,
    ...(isFormula ? { f: formula } : {}),
  };
}

function styleOf(row: number, pattern: string, isNumber: boolean, isTotal: boolean): IStyleData {
  const header = row === sampleHeaderRow - 1;
  return {
    ...(row === 0 ? { fs: 14 } : {}),
    ...(row === 0 || header || isTotal ? { bl: BooleanNumber.TRUE } : {}),
    ...(row === 1 ? { cl: { rgb: "#566468" } } : {}),
    ...(header ? { bg: { rgb: "#e6eeee" } } : {}),
    ...(pattern === "General" ? {} : { n: { pattern } }),
    ...(isNumber && pattern === "mmm yyyy" ? { ht: HorizontalAlign.LEFT } : {}),
  };
}
