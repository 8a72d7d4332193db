import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { fromUniverRange, intersection, type Area } from "./area";
import type { Book } from "./book";

const model = (book: Book) => book.injector.get(ConditionalFormattingRuleModel);

/** The rules of a sheet that touch an area, the one that counts first in front. */
export function rulesIn(book: Book, sheetId: string, area: Area): IConditionFormattingRule[] {
  const rules = model(book).getSubunitRules(book.id, sheetId) ?? [];
  return rules.filter(({ ranges }) => ranges.some((range) => intersection(fromUniverRange(range), area)));
}

export function ruleById(book: Book, sheetId: string, id: string): IConditionFormattingRule | null {
  return (model(book).getSubunitRules(book.id, sheetId) ?? []).find(({ cfId }) => cfId === id) ?? null;
}

export function addRule(book: Book, sheetId: string, rule: Omit<IConditionFormattingRule, "cfId">): string {
  const cfId = model(book).createCfId(book.id, sheetId);
  book.run(AddConditionalRuleMutation.id, { subUnitId: sheetId, rule: { ...rule, cfId } });
  return cfId;
}

export function setRule(book: Book, sheetId: string, rule: IConditionFormattingRule): void {
  book.run(SetConditionalRuleMutation.id, { subUnitId: sheetId, cfId: rule.cfId, rule });
}

export function removeRule(book: Book, sheetId: string, cfId: string): void {
  book.run(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId });
}

export function removeRules(book: Book, sheetId: string, area: Area): void {
  for (const { cfId } of rulesIn(book, sheetId, area)) removeRule(book, sheetId, cfId);
}
