import { isBudget } from "../../sheets/kinds/names";
import { readSheet } from "../../sheets/readSheet";
import type { Choices, Source } from "../../sheets/source";
import { readSource } from "../../taskpane/actions/workbook";
import { sheetQuestion, type ConversionQuestion } from "./conversion";
import { sheetsOf } from "./sheetsOf";

/**
 * The sheet that a tracker is built from where nobody named one: the only one with a table, else the only one that is about a budget;
 * otherwise a question.
 */
export async function chooseBudgetSheet(choices: Choices): Promise<string | ConversionQuestion> {
  const visible = (await sheetsOf()).filter(({ visible: shown }) => shown).map(({ name }) => name);
  const tables: Source[] = [];
  for (const name of visible) {
    const { grid } = await readSource(name);
    if (grid.values.length === 0) continue;
    // Choices are letters of one sheet's columns: where there are several, they come after the sheet.
    const source = readSheet(grid, visible.length === 1 ? choices : {});
    if (source.lines.length > 0) tables.push(source);
  }
  if (tables.length === 0) return visible[0];
  if (tables.length === 1) return tables[0].sheet;
  const budgets = tables.filter(({ kind, questions }) => isBudget(kind?.value) && questions.length === 0);
  if (budgets.length === 1) return budgets[0].sheet;
  const candidates = tables.filter(({ kind }) => isBudget(kind?.value));
  const offered = candidates.length > 0 ? candidates : tables;
  if (offered.length === 1) return offered[0].sheet;
  return sheetQuestion(
    "Several sheets hold a table. Which one is the tracker built from?",
    offered.map(({ sheet, lines }) => ({ value: sheet, label: `${sheet}: ${lines.length} lines` })),
  );
}
