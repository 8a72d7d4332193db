import { cellText, isBlank } from "./cell";
import { chosenHeader, settledRoles } from "./choices";
import { columnLetter } from "./columnLetter";
import { profileColumn } from "./columnProfile";
import { columnType } from "./columnType";
import { ChoiceError, choiceMessages } from "./errors";
import { sortRows } from "./excludedRows";
import type { Grid } from "./grid";
import { findHeader, type HeaderChoice } from "./headerRow";
import { meaningOf } from "./headerVocabulary";
import { readLines } from "./lines";
import { amountReader } from "./amountReader";
import { ASK_BELOW, headerQuestion, roleQuestions, type NamedColumn } from "./questions";
import { findRoles, speaksOf } from "./roles";
import type { SheetEvidence } from "./roleEvidence";
import type { Choices, Question, Source } from "./source";
import { tableRow } from "./tableRow";

/**
 * Reads the table on a sheet that a person laid out: where its headings are, what each column is, which rows are lines, and
 * what remains in doubt. Nothing is changed, no clock and no locale takes part: the same grid always gives the same source.
 *
 * @param grid - The used range of the sheet. A blank cell is "".
 * @param choices - What a person has settled: a column letter or "none" for a role, `expense`/`revenue` for `type`.
 * @returns The source, with a question for everything that the sheet does not say and the choices do not settle.
 * @throws ChoiceError where a choice names a column or row that the table does not have, or the sheet is empty.
 * @example
 * readSheet({ sheet: "Plan", firstRow: 0, firstColumn: 0, values: [["Item", "Budget", "Actual"], ["Rent", 500, 480]] }).lines[0].plan //=> 500
 */
export function readSheet(grid: Grid, choices: Choices = {}): Source {
  const header = headerOf(grid, choices);
  const dataRows = filledRows(grid, header.row + 1);
  const columns = tableColumns(grid, header.row, dataRows);
  const title = titleAbove(grid, header.row);
  const evidence = sheetEvidence(columns, [title, grid.sheet]);
  const settled = settledRoles(
    choices,
    columns.map(({ profile }) => profile.column),
    grid,
  );
  const roles = findRoles(grid, dataRows, columns, evidence, settled);
  const questions: Question[] = [];
  if (header.confidence < ASK_BELOW && choices.header === undefined) questions.push(questionOfHeader(grid, header));
  questions.push(...roleQuestions(columns, roles, choices));
  const amounts = amountReader(grid, columns, roles, dataRows, choices);
  questions.push(...amounts.questions);
  const all = columns.map(({ profile }) => profile.column);
  const rowColumns = {
    all,
    labels: labelColumns(columns, roles.assigned.best),
    numbering: numberingColumns(columns),
    amounts: amounts.columns,
    read: amounts.read,
  };
  const lastRow = dataRows.length === 0 ? header.row : dataRows[dataRows.length - 1];
  const rows = Array.from({ length: lastRow - header.row }, (_, at) => tableRow(grid, header.row + 1 + at, rowColumns));
  const headers = columns.map(({ profile }) => profile.header);
  const sorted = sortRows(grid, rows, headers, all, amounts.columns);
  const read = readLines({ grid, columns, roles, sorted, amounts, choices, title });
  questions.push(...read.questions);
  return {
    sheet: grid.sheet,
    title,
    headerRow: header.row + 1 + grid.firstRow,
    headerConfidence: header.confidence,
    firstDataRow: header.row + 2 + grid.firstRow,
    lastDataRow: lastRow + 1 + grid.firstRow,
    columns: columns.map(({ profile, type, letter }, at) => ({
      index: profile.column + grid.firstColumn,
      letter,
      header: profile.header,
      type,
      ...roles.columns[at],
      samples: samplesOf(grid, profile.column, dataRows),
      textRows: read.textRows[at],
      textNumberRows: read.textNumberRows[at],
    })),
    lines: read.lines,
    excluded: sorted.excluded,
    questions,
    accountType: read.accountType,
    currency: amounts.currency,
  };
}

function headerOf(grid: Grid, choices: Choices): HeaderChoice {
  const chosen = chosenHeader(choices, grid);
  const found = findHeader(grid.values);
  if (found.row === -1 && found.confidence === 0) throw new ChoiceError(choiceMessages.noTable(grid.sheet));
  if (chosen === null) return found;
  const firstFilled = grid.values.findIndex((row) => row.some((value) => !isBlank(value)));
  return { row: chosen === -1 ? firstFilled - 1 : chosen, confidence: 1, others: [] };
}

function filledRows(grid: Grid, from: number): number[] {
  const rows: number[] = [];
  for (let row = from; row < grid.values.length; row += 1) {
    if (grid.values[row].some((value) => value !== "" && !isBlank(value))) rows.push(row);
  }
  return rows;
}

function tableColumns(grid: Grid, header: number, rows: readonly number[]): NamedColumn[] {
  const width = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns: NamedColumn[] = [];
  for (let column = 0; column < width; column += 1) {
    const profile = profileColumn(grid, column, header < 0 ? "" : cellText(grid.values[header][column]), rows);
    if (profile.header === "" && profile.filled === 0) continue;
    const meaning = meaningOf(profile.words);
    columns.push({
      profile,
      meaning,
      type: columnType(profile, meaning),
      letter: columnLetter(column + grid.firstColumn),
    });
  }
  return columns;
}

/** The first words above the headings. */
function titleAbove(grid: Grid, header: number): string {
  for (let row = 0; row < header; row += 1) {
    const text = grid.values[row].find((value) => typeof value === "string" && !isBlank(value));
    if (text !== undefined) return cellText(text);
  }
  return "";
}

const YEAR_WORD = /year|^fy$|annee|ano|jahr|ejercicio|exerc/;

function sheetEvidence(columns: readonly NamedColumn[], texts: readonly string[]): SheetEvidence {
  const amounts = columns.filter(
    ({ type, meaning }) =>
      (type === "money" || type === "number") &&
      !["variance", "remaining", "percent", "quantity", "code"].some((word) => meaning.has(word as "code")),
  );
  return {
    amountColumns: amounts.length,
    textColumns: columns.filter(({ type }) => type === "text").length,
    byYear: columns.some(
      ({ type, meaning }) => type === "period" && YEAR_WORD.test(meaning.get("period")?.phrase ?? ""),
    ),
    speaksOf: speaksOf([...texts, ...columns.map(({ profile }) => profile.header)]),
  };
}

/** The columns whose words name a line: category, department and the leftmost words. */
function labelColumns(
  columns: readonly NamedColumn[],
  best: { category: number; department: number; note: number },
): number[] {
  const leftmost = columns.findIndex(({ type }, at) => (type === "text" || type === "longText") && at !== best.note);
  const places = new Set([leftmost, best.category, best.department].filter((at) => at !== -1));
  return [...places].sort((a, b) => a - b).map((at) => columns[at].profile.column);
}

/** Columns of serial numbers: a row that holds nothing else is empty. */
function numberingColumns(columns: readonly NamedColumn[]): Set<number> {
  return new Set(
    columns
      .filter(({ type, profile }) => type === "id" && profile.filled > profile.rows * 0.9)
      .map(({ profile }) => profile.column),
  );
}

function samplesOf(grid: Grid, column: number, rows: readonly number[]): string[] {
  const samples: string[] = [];
  for (const row of rows) {
    if (samples.length === 3) break;
    if (!isBlank(grid.values[row][column])) samples.push(cellText(grid.values[row][column]));
  }
  return samples;
}

function questionOfHeader(grid: Grid, header: HeaderChoice): Question {
  const rows = [...(header.row >= 0 && header.confidence > 0.4 ? [header.row] : []), ...header.others];
  const named = [...new Set(rows)].map((row) => ({
    row: row + 1 + grid.firstRow,
    text: grid.values[row]
      .filter((value) => !isBlank(value))
      .map(cellText)
      .slice(0, 4)
      .join(", "),
  }));
  return headerQuestion(header.confidence > 0.4 ? header.row + 1 + grid.firstRow : 0, named);
}
