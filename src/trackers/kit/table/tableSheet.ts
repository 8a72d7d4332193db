import { areaAddress, cellAddress, sheetArea } from "../../address";
import { accent, gray, unfavorable } from "../../colors";
import type { Area, Check, NamePlan, PlanCell, Rule, SheetPlan, Validation } from "../../plan";
import { runsOf } from "../sheet/runsOf";
import { area, emptySheet, put, words } from "../sheet/sheetBuilder";
import { isFilled, isOwn, leftSource, positionsOf, tableName, type TableColumn } from "./columns";
import { dressTable, type NumberFormats } from "./dressTable";

/** A row of a table. */
export interface TableRow<Id extends string> {
  /** What the row is called where a figure of it differs. */
  label: string | number | boolean;
  /** What each of its cells must show. */
  cells: Readonly<Record<Id, string | number>>;
  /** What is written into a cell that each row has of its own. */
  own(id: Id): PlanCell;
}

export interface TableInput<Id extends string> {
  /** The sheet's name, and the name of the table on it. */
  name: string;
  tableName: string;
  /** The title of the tracker, of the sheet, and what a person should know before typing. */
  title: string;
  heading: string;
  hint: string;
  /** Zero-based row of the header. */
  headerRow: number;
  columns: readonly TableColumn<Id>[];
  rows: readonly TableRow<Id>[];
  /** The formula of a column in the table's first row. */
  fill(id: Id): PlanCell;
  numberFormats: NumberFormats;
  /** What stands in the row above the header, and what each must show. */
  totals?: {
    label: string;
    sums: { id: Id; label: string; formula(cells: (id: Id) => string): string; expected: number }[];
  };
  /** Columns with a defined name, where they are there. */
  named: readonly Id[];
  /** Gives the tracker's defined names. */
  nameOf(part: string): string;
  /** Colors for columns, over those rows and some below them. */
  rules(rest: (id: Id) => Area): Rule[];
  validations: Validation[];
}

/** Rows below the table that have its conditional formats already when it grows over them. */
const roomToGrow = 1000;

/** The sheet of a table: a row for each thing that the tracker lists, linked to the source, with columns to type in. */
export function tableSheet<Id extends string>(
  input: TableInput<Id>,
): { sheet: SheetPlan; checks: Check[]; names: NamePlan[] } {
  const { name, title, headerRow, columns, rows, totals } = input;
  const sheet = emptySheet("table", name);
  const height = Math.max(rows.length, 1);
  sheet.tabColor = accent;
  put(sheet, 0, 0, [[words(input.heading)], [words(input.hint)]]);
  if (totals) putTotals(sheet, input, totals);
  put(sheet, headerRow, 0, [columns.map(({ header }) => words(header))]);
  putRows(sheet, input);
  sheet.tables.push({ name: input.tableName, area: area(headerRow, 0, height + 1, columns.length) });
  sheet.freeze = { rows: headerRow + 1, columns: 2 };
  sheet.print = {
    landscape: true,
    titleRows: `${headerRow + 1}:${headerRow + 1}`,
    footerLeft: title,
    footerRight: "&P / &N",
  };
  dressTable(sheet, { ...input, rows: rows.length, totalsRow: totals && headerRow - 1 });
  sheet.rules.push(...rulesOf(input));
  sheet.validations.push(...input.validations);
  return { sheet, checks: [...rowChecks(input), ...totalChecks(input)], names: columnNames(input, height) };
}

function putTotals<Id extends string>(
  sheet: SheetPlan,
  { headerRow, columns, rows }: TableInput<Id>,
  { label, sums }: NonNullable<TableInput<Id>["totals"]>,
): void {
  const positions = positionsOf(columns);
  const cells = (id: Id) => areaAddress(area(headerRow + 1, positions.get(id)!, Math.max(rows.length, 1)));
  put(sheet, headerRow - 1, 0, [[words(label)]]);
  for (const { id, formula } of sums)
    put(sheet, headerRow - 1, positions.get(id)!, [[{ formula: `=${formula(cells)}` }]]);
}

/** Columns beside each other are written together: each range costs its share of the request. */
function putRows<Id extends string>(sheet: SheetPlan, { headerRow, columns, rows, fill }: TableInput<Id>): void {
  if (rows.length === 0) return;
  const ids = (first: number, count: number) => columns.slice(first, first + count).map(({ id }) => id);
  for (const { first, columns: count, value } of runsOf(columns.map(isOwn)))
    if (value)
      put(
        sheet,
        headerRow + 1,
        first,
        rows.map((row) => ids(first, count).map((id) => row.own(id))),
      );
  for (const { first, columns: count, value } of runsOf(columns.map(isFilled)))
    if (value)
      sheet.fills.push({ area: area(headerRow + 1, first, rows.length, count), cells: ids(first, count).map(fill) });
}

function rulesOf<Id extends string>({ headerRow, columns, rows, rules }: TableInput<Id>): Rule[] {
  const positions = positionsOf<string>(columns);
  const rest = (id: string) => area(headerRow + 1, positions.get(id)!, rows.length + roomToGrow);
  const own = rules(rest);
  if (!positions.has("flags")) return own;
  const flags = rest("flags");
  const cell = cellAddress(flags.row, flags.column);
  return [
    ...own,
    { area: flags, formula: `=${cell}="${leftSource}"`, font: { color: gray, italic: true } },
    { area: flags, formula: `=LEN(${cell})>0`, font: { color: unfavorable } },
  ];
}

function columnNames<Id extends string>({ name, headerRow, columns, named, nameOf }: TableInput<Id>, rows: number) {
  const positions = positionsOf(columns);
  return named.flatMap((id): NamePlan[] => {
    const column = positions.get(id);
    if (column === undefined) return [];
    return [{ name: nameOf(tableName(id)), refersTo: `=${sheetArea(name, area(headerRow + 1, column, rows))}` }];
  });
}

function rowChecks<Id extends string>({ headerRow, columns, rows }: TableInput<Id>): Check[] {
  return rows.flatMap(({ label, cells }, at) =>
    columns.flatMap((column, place): Check[] => {
      if (!isFilled(column)) return [];
      const expected = cells[column.id];
      return [
        { label: `${column.header} of ${label}`, sheet: "table", row: headerRow + 1 + at, column: place, expected },
      ];
    }),
  );
}

function totalChecks<Id extends string>({ headerRow, columns, totals }: TableInput<Id>): Check[] {
  const positions = positionsOf(columns);
  return (totals?.sums ?? []).map(({ id, label, expected }) => ({
    label,
    sheet: "table",
    row: headerRow - 1,
    column: positions.get(id)!,
    expected,
  }));
}
