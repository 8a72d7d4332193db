import {
  BooleanNumber,
  CellValueType,
  DataValidationErrorStyle,
  type ISheetDataValidationRule,
  type Worksheet,
} from "@univerjs/core";
import { DataValidationModel } from "@univerjs/data-validation";
import { fromUniverRange, wholeSheet, type Area } from "../host/area";
import type { Book } from "../host/book";
import { rulesIn } from "../host/conditionalRules";
import { FormulaText, wordsOfBook } from "../host/formulaText";
import { CellReader } from "../host/grid";
import { Names } from "../host/names";
import { tablesOf } from "../host/tables";
import { functionsOf, storedFormula } from "./addInFunctions";
import { rememberedFormula, type FileMemory } from "./engineCell";
import { emptySheet } from "./emptySheet";
import type { FileCell, FileRule, FileSheet, FileValidation, FileWorkbook } from "./fileModel";
import { ruleFormula } from "./ruleFormula";

type FormulaSource = Pick<FormulaText, "fromEngine">;

/** The open workbook, ready to be written to a file. Formulas must be up to date: their values go with them. */
export function takeWorkbook(book: Book): FileWorkbook {
  book.flush();
  const words = new FormulaText(wordsOfBook(book));
  const has = functionsOf(book);
  const formulas: FormulaSource = {
    fromEngine: (formula, place) => storedFormula(words.fromEngine(formula, place), has),
  };
  const ids = book.sheets().map((sheet) => sheet.getSheetId());
  const sheets = book.sheets().map((sheet) => takeSheet(book, sheet, formulas));
  const names = new Names(book).list().map(({ name, scope, formula, visible, comment }) => ({
    name,
    sheet: scope === null ? null : ids.indexOf(scope),
    formula: formulas.fromEngine(formula, { sheetId: scope ?? ids[0], row: 0, column: 0 }),
    visible,
    comment,
  }));
  const active = ids.indexOf(book.facade.getActiveSheet().getSheetId());
  const { protection, precisionAsDisplayed } = book.extras;
  return { sheets, names, active, protection, precisionAsDisplayed };
}

function takeSheet(book: Book, sheet: Worksheet, formulas: FormulaSource): FileSheet {
  const sheetId = sheet.getSheetId();
  const extras = book.extras.sheet(sheetId);
  const config = sheet.getConfig();
  const { xSplit, ySplit } = sheet.getFreeze();
  const hidden = Boolean(sheet.isSheetHidden());
  return {
    ...emptySheet(sheetId, sheet.getName()),
    visibility: hidden ? (extras.veryHidden ? "VeryHidden" : "Hidden") : "Visible",
    tabColor: sheet.getTabColor() || null,
    gridlines: config.showGridlines !== BooleanNumber.FALSE,
    protected: extras.protected,
    cells: takeCells(book, sheet, formulas),
    merges: sheet.getMergeData().map(fromUniverRange),
    columns: new Map(
      entries(config.columnData).map(([column, { w, hd }]) => [
        column,
        { ...(w === undefined ? {} : { width: w }), ...(hd ? { hidden: true } : {}) },
      ]),
    ),
    rows: new Map(
      entries(config.rowData).map(([row, { h, ia, hd }]) => [
        row,
        { ...(h === undefined || ia !== BooleanNumber.FALSE ? {} : { height: h }), ...(hd ? { hidden: true } : {}) },
      ]),
    ),
    defaultColumnWidth: config.defaultColumnWidth,
    freeze: { rows: Math.max(ySplit, 0), columns: Math.max(xSplit, 0) },
    tables: tablesOf(book)
      .filter(({ subUnitId }) => subUnitId === sheetId)
      .map(({ id, name, area }) => ({ name, area, look: book.extras.table(id) })),
    rules: rulesIn(book, sheetId, wholeSheet()).flatMap(({ ranges, stopIfTrue, rule }): FileRule[] => {
      const areas = ranges.map(fromUniverRange);
      const found = ruleFormula(rule, areas[0]);
      if (!found) return [];
      const { row, column } = areas[0];
      return [
        {
          areas,
          formula: formulas.fromEngine(found.formula, { sheetId, row, column }),
          style: found.style,
          stopIfTrue,
        },
      ];
    }),
    validations: (book.injector.get(DataValidationModel).getRules(book.id, sheetId) as ISheetDataValidationRule[]).map(
      takeValidation,
    ),
    page: extras.page,
    charts: extras.charts,
  };
}

function entries<T>(byIndex: Record<number, T> | undefined): [number, NonNullable<T>][] {
  return Object.entries(byIndex ?? {}).flatMap(([index, entry]) =>
    entry ? [[Number(index), entry] as [number, NonNullable<T>]] : [],
  );
}

function takeCells(book: Book, sheet: Worksheet, formulas: FormulaSource): FileSheet["cells"] {
  const sheetId = sheet.getSheetId();
  const reader = new CellReader(book, sheetId);
  const styles = book.model.getStyles();
  const spills = new Map<string, Area>(
    reader.spills().map((range) => [`${range.startRow} ${range.startColumn}`, fromUniverRange(range)]),
  );
  const cells: FileSheet["cells"] = new Map();
  const put = (row: number, column: number, cell: FileCell) => {
    const line = cells.get(row);
    if (line) line.set(column, cell);
    else cells.set(row, new Map([[column, cell]]));
  };
  sheet.getCellMatrix().forValue((row, column, data) => {
    if (!data) return;
    const own = reader.formula(row, column);
    const style = data.s ? styles.getStyleByCell(data) : null;
    const value = reader.value(row, column);
    const remembered = rememberedFormula(data.custom as Partial<FileMemory> | undefined, own, value);
    const formula = own || remembered;
    if (value === "" && !formula && !style) return;
    const cell: FileCell = { value };
    if (data.t === CellValueType.FORCE_STRING) cell.forcedText = true;
    if (formula) cell.formula = remembered || formulas.fromEngine(formula, { sheetId, row, column });
    const spill = spills.get(`${row} ${column}`);
    if (spill && (spill.rows > 1 || spill.columns > 1)) cell.spill = spill;
    if (style && Object.keys(style).length > 0) cell.style = style;
    put(row, column, cell);
  });
  for (const area of spills.values()) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const value = reader.value(row, column);
        if (value !== "" && !cells.get(row)?.has(column)) put(row, column, { value });
      }
    }
  }
  return cells;
}

const TYPES = ["list", "custom", "whole", "decimal", "date", "time", "textLength"];

function takeValidation(rule: ISheetDataValidationRule): FileValidation {
  const style =
    rule.errorStyle === DataValidationErrorStyle.WARNING
      ? "warning"
      : rule.errorStyle === DataValidationErrorStyle.INFO
        ? "information"
        : "stop";
  return {
    areas: rule.ranges.map(fromUniverRange),
    type: TYPES.includes(rule.type) ? (rule.type as FileValidation["type"]) : "any",
    operator: rule.operator ?? null,
    formula1: rule.formula1 ?? "",
    formula2: rule.formula2 ?? "",
    allowBlank: rule.allowBlank ?? true,
    dropDown: rule.showDropDown !== false,
    prompt: {
      title: rule.promptTitle ?? "",
      text: rule.prompt ?? "",
      shown: rule.showInputMessage ?? Boolean(rule.prompt),
    },
    error: { title: rule.errorTitle ?? "", text: rule.error ?? "", shown: rule.showErrorMessage ?? true, style },
  };
}
