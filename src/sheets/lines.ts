import type { AmountReader } from "./amountReader";
import { cellText } from "./cell";
import type { SortedRows } from "./excludedRows";
import type { CellValue, Grid } from "./grid";
import { lineTypes } from "./lineTypes";
import { mergedReader } from "./mergedCells";
import { periodReader } from "./periodReader";
import type { NamedColumn } from "./questions";
import type { Roles } from "./roles";
import type { Choices, Question, Role, Source, SourceLine } from "./source";
import { textCells, type TextCells } from "./textCells";

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

export interface ReadLines extends TextCells {
  lines: SourceLine[];
  accountType: Source["accountType"];
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
  const types = lineTypes(reading, [...new Set(rows.map((row) => words(row, "category")))]);
  const lines = sorted.lines.map(({ row, sheetRow }, place): SourceLine => {
    const category = words(row, "category");
    const section = sorted.sections[place];
    return {
      row: sheetRow,
      category,
      department: words(row, "department"),
      type: types.ofLine(words(row, "type"), category, section),
      period: periods?.read(value(row, "period")) ?? null,
      plan: amount(row, "plan"),
      actual: amount(row, "actual"),
      forecast: amount(row, "forecast"),
      note: words(row, "note"),
      ...(section.heading === "" ? {} : { section: section.heading }),
    };
  });
  return {
    lines,
    accountType: types.sheet,
    questions: [...(periods?.questions ?? []), ...types.questions],
    ...textCells(
      reading,
      (role, own) => (role === "period" ? periods?.read(own) : types.ofText(cellText(own))) !== null,
    ),
  };
}
