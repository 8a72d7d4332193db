import type { AccountType } from "../calc/accountType";
import { accountTypeOf, accountTypeOfCategory } from "./accountWords";
import { choseMixedTypes, wholeSheetType } from "./choices";
import type { LineSection } from "./excludedRows";
import { holdsFigure } from "./layout";
import type { Reading } from "./lineReading";
import { ASK_BELOW, typeQuestion } from "./questions";
import { accountTypesOf } from "./sheetAccountType";
import type { Question, Source } from "./source";

/** The account types of the lines, and what they come from. */
export interface LineTypes {
  sheet: Source["accountType"];
  /** A line's type by its words: the cell of the type column, its category, the headings above it. */
  ofLine: (typeText: string, category: string, section: LineSection) => AccountType | null;
  /** What a cell of a type column says. */
  ofText: (typeText: string) => AccountType | null;
  questions: Question[];
}

/** Settles revenue or expense: by a person's choice, by the type column, else by what the sheet says. */
export function lineTypes(reading: Reading, categories: readonly string[], departments: readonly string[]): LineTypes {
  const { grid, columns, roles, layout, sorted, choices, title } = reading;
  const { type, department, plan, actual } = roles.assigned.best;
  const ofText = remembered(accountTypeOf);
  const settled = (value: AccountType | null, why: string, ofLine: LineTypes["ofLine"]): LineTypes => ({
    sheet: { value, confidence: 1, why },
    ofLine,
    ofText,
    questions: [],
  });
  const chosen = wholeSheetType(choices);
  if (chosen !== null) return settled(chosen, "You chose it.", () => chosen);
  if (choseMixedTypes(choices)) {
    const why = "You chose revenue where the words say so, expense otherwise.";
    return settled(null, why, (_, category) => accountTypeOfCategory(category) ?? "expense");
  }
  if (type !== -1) {
    const why = `Column ${columns[type].letter} "${columns[type].profile.header}" says it line by line.`;
    const sheet = { value: null, confidence: roles.assigned.confidence.type, why };
    return { sheet, ofLine: ofText, ofText, questions: [] };
  }
  const hasAmounts = plan !== -1 || actual !== -1 || holdsFigure(layout, "plan") || holdsFigure(layout, "actual");
  const found = accountTypesOf({
    categories,
    departments,
    sections: sorted.sections,
    headers: columns.map(({ profile, meaning }) => ({ header: profile.header, meaning })),
    title,
    sheetName: grid.sheet,
    hasDepartment: department !== -1,
    hasAmounts,
  });
  const asks = found.open && found.sheet.confidence < ASK_BELOW && choices.type === undefined && hasAmounts;
  const ofLine: LineTypes["ofLine"] = (_, category, section) => found.ofLine(category, section);
  return { sheet: found.sheet, ofLine, ofText, questions: asks ? [typeQuestion(found.sheet.why, found.mixed)] : [] };
}

/** The same words come line after line: each is read once. */
function remembered(read: (text: string) => AccountType | null): (text: string) => AccountType | null {
  const known = new Map<string, AccountType | null>();
  return (text) => {
    let type = known.get(text);
    if (type === undefined) known.set(text, (type = read(text)));
    return type;
  };
}
