import { BooleanNumber, CellValueType, type ICellData, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { lastColumn, lastRow, toUniverRange } from "../host/area";
import { FormulaText, type Place } from "../host/formulaText";
import { scopedNames, type DefinedName } from "../host/names";
import { withIntersections } from "../host/implicitIntersection";
import { isMany } from "./manyCellNames";
import { shownFormula, type HasFunction } from "./addInFunctions";
import { isCalculable, withPlainColumns, type FileMemory, type HeadedTable } from "./engineCell";
import { sheetIdAt } from "./emptySheet";
import type { FileCell, FileSheet, FileWorkbook } from "./fileModel";

/** The names of a file, as the spreadsheet will know them. */
export function namesOf(file: FileWorkbook): DefinedName[] {
  return file.names.map(({ name, sheet, formula, visible, comment }, at) => ({
    id: `name${at + 1}`,
    name,
    scope: sheet === null ? null : sheetIdAt(sheet),
    formula,
    visible,
    comment,
  }));
}

/** How a file's formulas read in the spreadsheet's engine. */
export interface FormulaTarget extends Pick<FormulaText, "toEngine"> {
  /** A cell's formula as the engine calculates it; `null` where it cannot. */
  ofCell(formula: string, place: Place): string | null;
}

/** Translates a file's formulas for the spreadsheet's engine, before the file's names and tables are in it. */
export function formulaTextOf(file: FileWorkbook, has: HasFunction): FormulaTarget {
  const words = wordsOfFile(file);
  const tables = headedTables(file);
  const toEngine = (formula: string, place: Place) => words.toEngine(shownFormula(formula, has), place);
  return {
    toEngine,
    ofCell: (formula, place) =>
      isCalculable(formula, has) ? toEngine(withPlainColumns(formula, place, tables), place) : null,
  };
}

function headedTables(file: FileWorkbook): HeadedTable[] {
  return file.sheets.flatMap(({ name: sheet, tables, cells }, at) =>
    tables.map(({ name, area }) => ({
      ...{ name, sheet, area, sheetId: sheetIdAt(at) },
      headings: Array.from({ length: area.columns }, (_, column) =>
        String(cells.get(area.row)?.get(area.column + column)?.value ?? ""),
      ),
    })),
  );
}

function wordsOfFile(file: FileWorkbook): FormulaText {
  const ids = new Map(file.sheets.map(({ name }, at) => [name.toLowerCase(), sheetIdAt(at)]));
  return new FormulaText({
    names: scopedNames(namesOf(file)),
    tables: file.sheets.flatMap(({ tables }, at) =>
      tables.map(({ name, area }) => ({ name, area, sheetId: sheetIdAt(at) })),
    ),
    sheetId: (name) => ids.get(name.toLowerCase()),
    sheetName: (sheetId) => file.sheets.find((_, at) => sheetIdAt(at) === sheetId)?.name ?? sheetId,
  });
}

/**
 * The file's sheets with their cells, as the spreadsheet opens them.
 *
 * @param asOpened - A cell's formula as the spreadsheet takes it.
 */
export function workbookData(
  file: FileWorkbook,
  name: string,
  id: string,
  formulas: FormulaTarget,
  asOpened: (cell: FileCell) => string = ({ formula }) => formula ?? "",
): Partial<IWorkbookData> {
  const sheets = file.sheets.map((sheet, at) => sheetData(sheet, sheetIdAt(at), formulas, asOpened));
  return {
    id,
    name,
    sheetOrder: sheets.map(({ id }) => id!),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id!, sheet])),
  };
}

/** A cell's formula as current Excel shows it: a plain one with "@" where it takes one of several cells. */
export function formulaAsOpened(file: FileWorkbook): (cell: FileCell) => string {
  const many = isMany(file);
  return ({ formula = "", array }) => (array ? formula : withIntersections(formula, many));
}

function sheetData(
  sheet: FileSheet,
  id: string,
  formulas: FormulaTarget,
  asOpened: (cell: FileCell) => string,
): Partial<IWorksheetData> {
  const { rows, columns } = sizeOf(sheet);
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of sheet.cells) {
    const cells: Record<number, ICellData> = (cellData[row] = {});
    for (const [column, cell] of line)
      cells[column] = dataOfCell(cell, { sheetId: id, row, column }, formulas, asOpened);
  }
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor ?? "",
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: rows,
    columnCount: columns,
    cellData,
    mergeData: sheet.merges.map(toUniverRange),
    ...(sheet.defaultColumnWidth === null ? {} : { defaultColumnWidth: sheet.defaultColumnWidth }),
    columnData: Object.fromEntries(
      [...sheet.columns].map(([column, { width, hidden }]) => [
        column,
        { ...(width === undefined ? {} : { w: width }), ...(hidden ? { hd: BooleanNumber.TRUE } : {}) },
      ]),
    ),
    rowData: Object.fromEntries(
      [...sheet.rows].map(([row, { height, hidden }]) => [
        row,
        {
          ...(height === undefined ? {} : { h: height, ia: BooleanNumber.FALSE }),
          ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
        },
      ]),
    ),
    freeze: {
      xSplit: sheet.freeze.columns,
      ySplit: sheet.freeze.rows,
      startColumn: sheet.freeze.columns > 0 ? sheet.freeze.columns : -1,
      startRow: sheet.freeze.rows > 0 ? sheet.freeze.rows : -1,
    },
  };
}

function dataOfCell(
  cell: FileCell,
  place: { sheetId: string; row: number; column: number },
  formulas: FormulaTarget,
  asOpened: (cell: FileCell) => string,
): ICellData {
  const look = cell.style ? { s: cell.style } : {};
  const engine = cell.formula === undefined ? null : formulas.ofCell(asOpened(cell), place);
  // A formula that cannot be worked out here keeps the result that the file holds.
  if (cell.formula && engine === null && cell.value === "")
    return { v: "#NAME?", t: CellValueType.STRING, ...memoryOf(cell, null), ...look };
  const formula = engine === null ? {} : { f: engine };
  const memory = memoryOf(cell, engine);
  // A formula without a value is calculated when the workbook opens: so are those that fill more than their own cell.
  if (cell.value === "" || (cell.spill && engine !== null)) return { ...formula, ...memory, ...look };
  return { v: plain(cell.value), t: typeOf(cell), ...formula, ...memory, ...look };
}

/** What a cell keeps of its file for the next one, where the engine was given something else than a plain translation. */
function memoryOf({ formula, value }: FileCell, engine: string | null): { custom?: ICellData["custom"] } {
  if (formula === undefined) return {};
  if (engine !== null && !/\[[^\]]*['\n]/.test(formula)) return {};
  const memory: FileMemory = { written: formula, engine, result: value === "" ? "#NAME?" : value };
  return { custom: { ...memory } };
}

const plain = (value: FileCell["value"]) => (typeof value === "boolean" ? Number(value) : value);

function typeOf({ value, forcedText }: FileCell): CellValueType {
  if (typeof value === "boolean") return CellValueType.BOOLEAN;
  if (typeof value === "number") return CellValueType.NUMBER;
  return forcedText ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

/** A sheet reaches a bit further than what stands on it. */
function sizeOf(sheet: FileSheet): { rows: number; columns: number } {
  let row = 0;
  let column = 0;
  for (const [r, line] of sheet.cells) {
    row = Math.max(row, r);
    for (const c of line.keys()) column = Math.max(column, c);
  }
  for (const area of [...sheet.merges, ...sheet.tables.map((table) => table.area)]) {
    row = Math.max(row, lastRow(area));
    column = Math.max(column, lastColumn(area));
  }
  return { rows: Math.max(row + 101, 200), columns: Math.max(column + 11, 26) };
}
