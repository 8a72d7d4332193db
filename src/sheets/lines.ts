import { accountTypeOf, accountTypeOfCategory } from "./accountWords";
import type { AmountReader } from "./amountReader";
import { cellText, isBlank } from "./cell";
import { wholeSheetType } from "./choices";
import type { SortedRows } from "./excludedRows";
import type { CellValue, Grid } from "./grid";
import { mergedReader } from "./mergedCells";
import { periodReader } from "./periodReader";
import { ASK_BELOW, typeQuestion, type NamedColumn } from "./questions";
import type { Roles } from "./roles";
import { accountTypesOf, type AccountTypes } from "./sheetAccountType";
import type { Choices, Question, Role, Source, SourceLine } from "./source";

/** Everything that is known of a sheet when its lines are read. */
export interface Reading {
  grid: Grid;
  columns: readonly NamedColumn[];
  roles: Roles;
  sorted: SortedRows;
  amounts: AmountReader;
  choices: Choices;
  title: string;
}

export interface ReadLines {
  lines: SourceLine[];
  accountType: Source["accountType"];
  /** For each column, sheet rows with text that does not count, and with numbers that stand as text. */
  textRows: number[][];
  textNumberRows: number[][];
  questions: Question[];
}

/** Reads the lines by the roles of their columns. */
export function readLines(reading: Reading): ReadLines {
  const { grid, columns, roles, sorted, amounts, choices } = reading;
  const cell = mergedReader(grid);
  const at = roles.assigned.best;
  const value = (row: number, role: Role): CellValue =>
    at[role] === -1 ? "" : cell(row, columns[at[role]].profile.column);
  const words = (row: number, role: Role): string => cellText(value(row, role));
  const amount = (row: number, role: Role): number | null =>
    at[role] === -1 ? null : amounts.read(row, columns[at[role]].profile.column);
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
  const types = lineTypes(reading, words);
  const lines = sorted.lines.map(({ row, sheetRow }, place): SourceLine => {
    const category = words(row, "category");
    const section = sorted.sections[place];
    return {
      row: sheetRow,
      category,
      department: words(row, "department"),
      type: at.type === -1 ? types.ofLine(category, section) : accountTypeOf(words(row, "type")),
      period: periods?.read(value(row, "period")) ?? null,
      plan: amount(row, "plan"),
      actual: amount(row, "actual"),
      forecast: amount(row, "forecast"),
      note: words(row, "note"),
      ...(section.heading === "" ? {} : { section: section.heading }),
    };
  });
  const questions = [...(periods?.questions ?? [])];
  const hasAmounts = at.plan !== -1 || at.actual !== -1;
  if (types.open && hasAmounts) questions.push(typeQuestion(types.sheet.why, types.ofLine !== undefined));
  return {
    lines,
    accountType: types.sheet,
    questions,
    ...textCells(reading, (row) => periods?.read(value(row, "period")) ?? null),
  };
}

function lineTypes(
  { grid, columns, roles, sorted, choices, title }: Reading,
  words: (row: number, role: Role) => string,
): AccountTypes {
  const { type, department, plan, actual } = roles.assigned.best;
  const chosen = wholeSheetType(choices);
  if (chosen !== null) {
    return { sheet: { value: chosen, confidence: 1, why: "You chose it." }, ofLine: () => chosen, open: false };
  }
  if (type !== -1) {
    const why = `Column ${columns[type].letter} "${columns[type].profile.header}" says it line by line.`;
    return { sheet: { value: null, confidence: roles.assigned.confidence.type, why }, ofLine: () => null, open: false };
  }
  const found = accountTypesOf({
    categories: [...new Set(sorted.lines.map(({ row }) => words(row, "category")))],
    sections: sorted.sections,
    headers: columns.map(({ profile, meaning }) => ({ header: profile.header, meaning })),
    title,
    sheetName: grid.sheet,
    hasDepartment: department !== -1,
    hasAmounts: plan !== -1 || actual !== -1,
  });
  if (choices.type?.trim().toLowerCase() === "mixed") {
    const why = "You chose revenue where the words say so, expense otherwise.";
    return {
      sheet: { value: null, confidence: 1, why },
      ofLine: (category) => accountTypeOfCategory(category) ?? "expense",
      open: false,
    };
  }
  return { ...found, open: found.open && found.sheet.confidence < ASK_BELOW && choices.type === undefined };
}

/** Cells of lines that hold text where a number, period or account type is wanted, told apart by whether they could be read. */
function textCells(
  { grid, columns, roles, sorted, amounts }: Reading,
  period: (row: number) => unknown,
): Pick<ReadLines, "textRows" | "textNumberRows"> {
  const best = roles.assigned.best;
  const read = columns.map(({ type, profile }, at): ((row: number) => boolean) | null => {
    if (at === best.period) return (row) => period(row) !== null;
    if (at === best.type) return (row) => accountTypeOf(cellText(grid.values[row][profile.column])) !== null;
    if (amounts.columns.includes(profile.column) || ["money", "number", "percent"].includes(type)) {
      return profile.texts + profile.errors + profile.booleans === 0
        ? null
        : (row) => amounts.read(row, profile.column) !== null;
    }
    return null;
  });
  const textRows = columns.map(() => [] as number[]);
  const textNumberRows = columns.map(() => [] as number[]);
  columns.forEach(({ profile, type }, at) => {
    const isRead = read[at];
    if (isRead === null) return;
    for (const { row, sheetRow } of sorted.lines) {
      const value = grid.values[row][profile.column];
      if (typeof value === "number" || isBlank(value)) continue;
      if (!isRead(row)) textRows[at].push(sheetRow);
      else if (typeof value === "string" && at !== best.period && at !== best.type && type !== "percent")
        textNumberRows[at].push(sheetRow);
    }
  });
  return { textRows, textNumberRows };
}
