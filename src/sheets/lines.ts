import type { Reading } from "./lineReading";
import { isError } from "../calc/cellError";
import { cellText } from "./cell";
import { chosenSigns } from "./choices";
import type { CellValue } from "./grid";
import { lineAmounts } from "./lineAmounts";
import { lineTypes } from "./lineTypes";
import { mergedReader } from "./mergedCells";
import { periodReader } from "./periodReader";
import { signsQuestion } from "./questions";
import type { Choices, Question, Role, Source, SourceLine } from "./source";
import { textCells, type TextCells } from "./textCells";

export interface ReadLines extends TextCells {
  lines: SourceLine[];
  accountType: Source["accountType"];
  questions: Question[];
}

/** Share of revenue lines with a minus from which on it is the way of the ledger. */
const NEGATIVE = 0.8;

function signQuestions(lines: readonly SourceLine[], choices: Choices): Question[] {
  if (chosenSigns(choices) !== null) return [];
  const amounts = (type: SourceLine["type"]) =>
    lines.filter((line) => line.type === type).map(({ plan, actual }) => plan ?? actual ?? 0);
  const [revenue, expense] = [amounts("revenue"), amounts("expense")].map((all) =>
    all.filter((amount) => amount !== 0),
  );
  const below = revenue.filter((amount) => amount < 0).length;
  const above = expense.filter((amount) => amount > 0).length;
  if (below === 0 || below < revenue.length * NEGATIVE || above < expense.length * NEGATIVE) return [];
  return [signsQuestion(below)];
}

/** Reads the lines by the roles of their columns. */
export function readLines(reading: Reading): ReadLines {
  const { grid, columns, roles, sorted, choices } = reading;
  const cell = mergedReader(grid);
  const at = roles.assigned.best;
  const value = (row: number, role: Role): CellValue =>
    at[role] === -1 ? "" : cell(row, columns[at[role]].profile.column);
  // An error in a label is shown in parentheses: written into a cell by itself it would be an error again.
  const words = (row: number, role: Role): string => {
    const own = value(row, role);
    return isError(own) ? `(${String(own)})` : cellText(own);
  };
  const amountsOf = lineAmounts(reading);
  const rows = sorted.lines.map(({ row }) => row);
  const periods =
    at.period === -1
      ? null
      : periodReader(
          grid,
          columns[at.period],
          rows.map((row) => value(row, "period")),
          choices,
        );
  const different = (role: Role): string[] => [...new Set(rows.map((row) => words(row, role)))];
  const types = lineTypes(reading, different("category"), different("department"));
  const lines = sorted.lines.flatMap(({ row, sheetRow }, place): SourceLine[] => {
    const category = words(row, "category");
    const section = sorted.sections[place];
    const type = types.ofLine(words(row, "type"), category, section);
    const own = periods?.read(value(row, "period")) ?? null;
    return amountsOf(row, section.figure).map(({ period, figures }) => ({
      row: sheetRow,
      category,
      department: words(row, "department"),
      type,
      period: period ?? own,
      ...figures,
      note: words(row, "note"),
      ...(section.heading === "" ? {} : { section: section.heading }),
    }));
  });
  return {
    lines,
    accountType: types.sheet,
    questions: [...(periods?.questions ?? []), ...types.questions, ...signQuestions(lines, choices)],
    ...textCells(
      reading,
      (role, own) => (role === "period" ? periods?.read(own) : types.ofText(cellText(own))) !== null,
    ),
  };
}
