import { amountReader } from "./amountReader";
import { cellText, isBlank } from "./cell";
import { chosenSigns, settledRoles } from "./choices";
import { sortRows } from "./excludedRows";
import type { Grid } from "./grid";
import type { KnownColumn } from "./knownColumn";
import { kindRoles } from "./kindRoles";
import { kinds } from "./kinds/all";
import { isBudget, isListKind, type SheetKind } from "./kinds/names";
import { findLayout, type Layout } from "./layout";
import { readLines } from "./lines";
import { ASK_BELOW, headerQuestion, roleQuestions, sameTablesQuestion } from "./questions";
import { findRoles } from "./roles";
import { rowColumns } from "./rowColumns";
import { sheetEvidence } from "./sheetEvidence";
import { sheetKind } from "./sheetKind";
import type { Choices, KindRole, Question, Source, SourceColumn, SourceShape, StatedFigures } from "./source";
import { statedFigures, statedWords } from "./statedFigures";
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
 * @param asked - What a person takes the sheet for: it is that where its columns bear it out.
 * @returns The source, with a question for everything that the sheet does not say and the choices do not settle.
 * @throws ChoiceError where a choice names a column or row that the table does not have, or the sheet is empty.
 * @example
 * readSheet({ sheet: "Plan", firstRow: 0, firstColumn: 0, values: [["Item", "Budget", "Actual"], ["Rent", 500, 480]] }).lines[0].plan //=> 500
 */
export function readSheet(grid: Grid, choices: Choices = {}, asked?: SheetKind): Source {
  const table = findTable(grid, choices);
  const { columns, header, rows, title } = table;
  const own = sheetEvidence(columns, [title, grid.sheet]);
  const layout = findLayout(grid, rows, columns, own.speaksOf, choices);
  const evidence = { ...own, hasLayout: layout.across.length > 0 || layout.version !== -1 };
  const gridColumns = columns.map(({ profile }) => profile.column);
  const roles = findRoles(grid, rows, columns, evidence, layout, settledRoles(choices, gridColumns, grid));
  const amounts = amountReader(grid, columns, roles, layout, rows, table.above.join(" "), choices);
  const { kind, roles: rolesOfKind } = askedKind(sheetKind(columns, [title, grid.sheet]), columns, asked);
  const lastRow = rows.length === 0 ? header.last : rows[rows.length - 1];
  const cells = rowColumns(columns, roles.assigned.best, layout, amounts);
  const tableRows = Array.from({ length: lastRow - header.last }, (_, at) =>
    tableRow(grid, header.last + 1 + at, cells),
  );
  // Ratings and measures are not added up: only a row that says so is a sum of them.
  const sorted = sortRows(grid, tableRows, table, amounts.columns, isListKind(kind.value));
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
  const stated = statedFigures(grid, sourceColumns, rolesOfKind, read.lines, isBudget(kind.value));
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
    kindRoles: rolesOfKind,
    ...(chosenSigns(choices) === "credit" ? { signs: "credit" as const } : {}),
    ...(table.same.length > 0 ? { sameTables: true as const } : {}),
    ...(stated.length > 0 ? { statedFigures: stated } : {}),
    ...remarksOf(grid, table, stated),
    ...shapeOf(grid, columns, layout),
    currency: amounts.currency,
  };
}

/** What the sheet is about: what a person takes it for where it has all that such a sheet needs, else what it speaks of. */
function askedKind(
  seen: NonNullable<Source["kind"]>,
  columns: readonly KnownColumn[],
  asked: SheetKind | undefined,
): { kind: NonNullable<Source["kind"]>; roles: KindRole[] } {
  if (asked !== undefined && isListKind(asked) && asked !== seen.value) {
    const roles = kindRoles(asked, columns);
    const found = new Set(roles.map(({ role }) => role));
    if (kinds[asked].enough?.some((needed) => needed.every((role) => found.has(role)))) {
      const why = "You chose it, and its columns bear it out.";
      return { kind: { value: asked, confidence: seen.confidence, why }, roles };
    }
  }
  return { kind: seen, roles: kindRoles(seen.value, columns) };
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

/** What is worth a word about the sheet as it was read. */
function remarksOf(grid: Grid, { rows, next }: Table, stated: readonly StatedFigures[]): { remarks?: string[] } {
  const remarks: string[] = [];
  const hidden = hiddenIn(grid, rows);
  if (hidden.length > 0)
    remarks.push(
      `${counted(hidden.length, "row")} of the table ${isOrAre(hidden.length)} hidden or filtered away, and counted.`,
    );
  const width = grid.values.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const columns = (grid.hiddenColumns ?? []).filter(
    (column) => column >= grid.firstColumn && column < grid.firstColumn + width,
  );
  if (columns.length > 0)
    remarks.push(
      `${counted(columns.length, "column")} of the sheet ${isOrAre(columns.length)} hidden, and read like the others.`,
    );
  if (next !== null) remarks.push(`Another table begins in row ${next + 1 + grid.firstRow}. It is not read.`);
  if (grid.unread) remarks.push(unreadWords(grid.unread));
  remarks.push(...stated.map(statedWords));
  return remarks.length > 0 ? { remarks } : {};
}

function hiddenIn({ hiddenRows = [], firstRow }: Grid, rows: readonly number[]): number[] {
  if (hiddenRows.length === 0) return [];
  const inTable = new Set(rows.map((row) => row + firstRow));
  return hiddenRows.filter((row) => inTable.has(row));
}

/** Places that are named; of more, the rest is counted. */
const MOST_NAMED = 3;

function unreadWords(places: readonly string[]): string {
  const named = places.slice(0, MOST_NAMED).join(", ");
  const more = places.length > MOST_NAMED ? ` and ${places.length - MOST_NAMED} more places` : "";
  return `What stands far from the table is not read: ${named}${more}.`;
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? "" : "s"}`;
const isOrAre = (count: number) => (count === 1 ? "is" : "are");

function headerQuestions(grid: Grid, { choice, header, same }: Table, choices: Choices): Question[] {
  if (choices.header !== undefined) return [];
  if (same.length > 0)
    return [sameTablesQuestion(same.map(({ header: row, title }) => ({ row: row + 1 + grid.firstRow, title })))];
  if (choice.confidence >= ASK_BELOW) return [];
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
