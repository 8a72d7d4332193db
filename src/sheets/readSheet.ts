import { amountReader } from "./amountReader";
import { cellText, isBlank } from "./cell";
import { settledRoles } from "./choices";
import { sortRows } from "./excludedRows";
import type { Grid } from "./grid";
import type { KnownColumn } from "./knownColumn";
import { kindRoles } from "./kindRoles";
import { findLayout, type Layout } from "./layout";
import { readLines } from "./lines";
import { ASK_BELOW, headerQuestion, roleQuestions } from "./questions";
import { findRoles } from "./roles";
import { rowColumns } from "./rowColumns";
import { sheetEvidence } from "./sheetEvidence";
import { sheetKind } from "./sheetKind";
import type { Choices, Question, Source, SourceColumn, SourceShape } from "./source";
import { statedTotals } from "./statedTotals";
import { findTable, type Table } from "./table";
import { tableRow } from "./tableRow";
import { versionWords } from "./versionColumn";

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
  const table = findTable(grid, choices);
  const { columns, header, rows, title } = table;
  const own = sheetEvidence(columns, [title, grid.sheet]);
  const layout = findLayout(grid, rows, columns, own.speaksOf, choices);
  const evidence = { ...own, hasLayout: layout.across.length > 0 || layout.version !== -1 };
  const gridColumns = columns.map(({ profile }) => profile.column);
  const roles = findRoles(grid, rows, columns, evidence, layout, settledRoles(choices, gridColumns, grid));
  const amounts = amountReader(grid, columns, roles, layout, rows, table.above.join(" "), choices);
  const kind = sheetKind(columns, [title, grid.sheet]);
  const lastRow = rows.length === 0 ? header.last : rows[rows.length - 1];
  const cells = rowColumns(columns, roles.assigned.best, layout, amounts);
  const tableRows = Array.from({ length: lastRow - header.last }, (_, at) =>
    tableRow(grid, header.last + 1 + at, cells),
  );
  const sorted = sortRows(grid, tableRows, table, amounts.columns);
  const read = readLines({ grid, columns, roles, layout, sorted, amounts, choices, title });
  const sourceColumns = columns.map(({ profile, type, letter }, at): SourceColumn => ({
    index: profile.column + grid.firstColumn,
    letter,
    header: profile.header,
    type,
    ...roles.columns[at],
    samples: samplesOf(grid, profile.column, rows),
    textRows: read.textRows[at],
    textNumberRows: read.textNumberRows[at],
  }));
  const ownColumns = layout.across.length === 0 && layout.version === -1;
  return {
    sheet: grid.sheet,
    title,
    headerRow: header.last + 1 + grid.firstRow,
    headerConfidence: table.choice.confidence,
    firstDataRow: header.last + 2 + grid.firstRow,
    lastDataRow: lastRow + 1 + grid.firstRow,
    columns: sourceColumns,
    lines: read.lines,
    excluded: sorted.excluded,
    questions: [
      ...headerQuestions(grid, table, choices),
      ...roleQuestions(columns, roles, layout, read.lines, choices),
      ...amounts.questions,
      ...read.questions,
    ],
    statedTotals: ownColumns ? statedTotals(grid, sourceColumns, read.lines, sorted.excluded, amounts) : [],
    accountType: read.accountType,
    kind,
    kindRoles: kindRoles(kind.value, columns),
    ...shapeOf(grid, columns, layout),
    currency: amounts.currency,
  };
}

function samplesOf(grid: Grid, column: number, rows: readonly number[]): string[] {
  const samples: string[] = [];
  for (const row of rows) {
    if (samples.length === 3) break;
    if (!isBlank(grid.values[row][column])) samples.push(cellText(grid.values[row][column]));
  }
  return samples;
}

function shapeOf(
  grid: Grid,
  columns: readonly KnownColumn[],
  { across, version, amount }: Layout,
): { shape?: SourceShape } {
  const index = (at: number): number => columns[at].profile.column + grid.firstColumn;
  const words = version === -1 ? [] : versionWords(columns[version].profile);
  if (across.length > 0) {
    const periods = across.map(({ at, period, figure }) => ({ index: index(at), period, figure }));
    return { shape: { kind: "across", columns: periods, version: version === -1 ? null : index(version), words } };
  }
  return version === -1 ? {} : { shape: { kind: "version", version: index(version), amount: index(amount), words } };
}

function headerQuestions(grid: Grid, { choice, header }: Table, choices: Choices): Question[] {
  if (choice.confidence >= ASK_BELOW || choices.header !== undefined) return [];
  const found = header.last >= 0 && header.parts.length > 0;
  const rows = new Set(found ? [header.last, ...choice.others] : choice.others);
  const named = [...rows].map((row) => ({
    row: row + 1 + grid.firstRow,
    text: grid.values[row]
      .filter((value) => !isBlank(value))
      .map(cellText)
      .slice(0, 4)
      .join(", "),
  }));
  return [headerQuestion(found ? header.last + 1 + grid.firstRow : 0, named)];
}
