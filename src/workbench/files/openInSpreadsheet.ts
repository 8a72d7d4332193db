import type { FUniver } from "@univerjs/core/facade";
import { DataValidationErrorStyle, type ISheetDataValidationRule } from "@univerjs/core";
import { AddDataValidationMutation } from "@univerjs/data-validation";
import { toUniverRange } from "../host/area";
import type { Book } from "../host/book";
import { addRule } from "../host/conditionalRules";
import { formulaRule } from "../host/conditionalWords";
import type { Host } from "../host/host";
import { Names } from "../host/names";
import { addTable } from "../host/tableStore";
import type { FileRule, FileSheet, FileValidation, FileWorkbook } from "./fileModel";
import { functionsOf } from "./addInFunctions";
import { sheetIdAt } from "./emptySheet";
import { formulaAsOpened, formulaTextOf, namesOf, workbookData, type FormulaTarget } from "./placing";

/** The engine keeps what it parsed by the workbook's id, so no two workbooks have the same one. */
let opened = 0;

/** Closes the open workbook and opens the file's in its place, with its names, tables, rules and print setup. */
export function openInSpreadsheet(api: FUniver, host: Host, file: FileWorkbook, name: string): void {
  const { book } = host;
  api.disposeUnit(book.id);
  book.extras.clear();
  book.extras.protection = file.protection;
  book.extras.precisionAsDisplayed = file.precisionAsDisplayed ?? false;
  const formulas = formulaTextOf(file, functionsOf(book));
  const asOpened = host.strictness.implicitIntersection ? formulaAsOpened(file) : undefined;
  api.createWorkbook(workbookData(file, name, `file${++opened}`, formulas, asOpened));
  const names = new Names(book);
  for (const entry of namesOf(file)) {
    const place = { sheetId: entry.scope ?? sheetIdAt(0), row: 0, column: 0 };
    names.put({ ...entry, formula: formulas.toEngine(entry.formula, place) });
  }
  file.sheets.forEach((sheet, at) => openSheet(book, sheet, sheetIdAt(at), formulas));
  book.facade.setActiveSheet(sheetIdAt(file.active));
}

function openSheet(book: Book, sheet: FileSheet, sheetId: string, formulas: FormulaTarget): void {
  const extras = book.extras.sheet(sheetId);
  extras.veryHidden = sheet.visibility === "VeryHidden";
  extras.protected = sheet.protected;
  extras.page = sheet.page;
  extras.charts = sheet.charts;
  for (const { name, area, look } of sheet.tables)
    Object.assign(book.extras.table(addTable(book, sheetId, area, name)), look);
  // Each rule is put in front of the ones before.
  for (const rule of [...sheet.rules].reverse()) openRule(book, sheetId, rule, formulas);
  sheet.validations.forEach((validation, at) => openValidation(book, sheetId, validation, at));
}

function openRule(book: Book, sheetId: string, rule: FileRule, formulas: FormulaTarget): void {
  const [{ row, column }] = rule.areas;
  const formula = formulas.toEngine(rule.formula, { sheetId, row, column });
  const stored = { ...formulaRule(formula, rule.style), given: { kind: "Custom" as const, rule: rule.formula } };
  addRule(book, sheetId, { ranges: rule.areas.map(toUniverRange), stopIfTrue: rule.stopIfTrue, rule: stored });
}

const ERROR_STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
};

function openValidation(book: Book, sheetId: string, validation: FileValidation, at: number): void {
  if (validation.areas.length === 0) return;
  const { prompt, error } = validation;
  const rule = {
    uid: `validation-${sheetId}-${at}`,
    ranges: validation.areas.map(toUniverRange),
    type: validation.type,
    operator: validation.operator ?? undefined,
    formula1: validation.formula1,
    formula2: validation.formula2 || undefined,
    allowBlank: validation.allowBlank,
    showDropDown: validation.dropDown,
    promptTitle: prompt.title,
    prompt: prompt.text,
    showInputMessage: prompt.shown,
    errorTitle: error.title,
    error: error.text,
    showErrorMessage: error.shown,
    errorStyle: ERROR_STYLES[error.style],
  };
  book.run(AddDataValidationMutation.id, { subUnitId: sheetId, rule: rule as ISheetDataValidationRule });
}
