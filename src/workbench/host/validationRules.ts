import type { ISheetDataValidationRule } from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/data-validation";
import { fromUniverRange, intersection, toUniverRange, type Area } from "./area";
import type { Book } from "./book";

/** The validation rules of a sheet that touch an area. */
export function validationsIn(book: Book, sheetId: string, area: Area): ISheetDataValidationRule[] {
  const rules = book.injector.get(DataValidationModel).getRules(book.id, sheetId) as ISheetDataValidationRule[];
  return rules.filter(({ ranges }) => ranges.some((range) => intersection(fromUniverRange(range), area)));
}

export function removeValidation(book: Book, sheetId: string, area: Area): void {
  for (const { uid } of validationsIn(book, sheetId, area)) {
    book.run(RemoveDataValidationMutation.id, { subUnitId: sheetId, ruleId: uid });
  }
}

/** Puts a rule on an area, in place of what was there. */
export function setValidation(
  book: Book,
  sheetId: string,
  area: Area,
  rule: Omit<ISheetDataValidationRule, "uid" | "ranges">,
): void {
  removeValidation(book, sheetId, area);
  const uid = `validation-${sheetId}-${area.row}-${area.column}-${area.rows}-${area.columns}`;
  book.run(AddDataValidationMutation.id, { subUnitId: sheetId, rule: { ...rule, uid, ranges: [toUniverRange(area)] } });
}
