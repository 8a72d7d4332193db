import { cellAddress, sheetArea } from "../../address";
import { accent, accentTint, gray, ink, inputTint, rule, unfavorable } from "../../colors";
import type { Check, Format, NamePlan, PlanCell, SheetPlan, Validation } from "../../plan";
import type { TrackerFigures } from "../trackerFigures";
import type { RowFormulas } from "../rows/rowFormulas";
import { leftSource, type TrackerColumn } from "../rows/trackerColumns";
import { area, columnArea, emptySheet, format, keyCell, put, words } from "../sheet/sheetBuilder";
import { runsOf } from "../sheet/runsOf";
import { shownFormat } from "./shownFormat";
import { toneFont } from "./toneFont";

export const tableHeaderRow = 3;
export const firstTableRow = 4;

/** Rows below the table that have its rules already when it grows over them. */
const roomToGrow = 1000;

const hint =
  "Tinted cells are yours: those with a link show the list until you type over them. What you type stays when the tracker is refreshed.";

export interface TableInput {
  name: string;
  title: string;
  items: string;
  tableName: string;
  figures: TrackerFigures;
  formulas: RowFormulas;
}

/** The sheet of the table: a row a thing of the list, linked to it, with columns to type in. */
export function trackerTableSheet(input: TableInput): { sheet: SheetPlan; checks: Check[]; names: NamePlan[] } {
  const { figures, formulas } = input;
  const { columns, places } = formulas;
  const rows = Math.max(figures.rows.length, 1);
  const sheet = emptySheet("table", input.name);
  sheet.tabColor = accent;
  put(sheet, 0, 0, [[words(`${input.title} · ${input.items}`)], [words(hint)]]);
  put(sheet, tableHeaderRow, 0, [columns.map(({ header }) => words(header))]);
  putRows(sheet, input);
  sheet.tables.push({ name: input.tableName, area: area(tableHeaderRow, 0, rows + 1, columns.length) });
  sheet.freeze = { rows: firstTableRow, columns: 2 };
  sheet.print = {
    landscape: true,
    titleRows: `${tableHeaderRow + 1}:${tableHeaderRow + 1}`,
    footerLeft: input.title,
    footerRight: "&P / &N",
  };
  dress(sheet, input);
  sheet.validations.push(...tableValidations(columns, firstTableRow, rows));
  return {
    sheet,
    checks: checksOf(input),
    names: columns.map(({ id }) => ({
      name: formulas.table(id),
      refersTo: `=${sheetArea(input.name, area(firstTableRow, places.get(id)!, rows))}`,
    })),
  };
}

function putRows(sheet: SheetPlan, { figures, formulas }: TableInput): void {
  const { columns, places } = formulas;
  const { rows } = figures;
  if (rows.length === 0) return;
  const keyed = rows.filter(({ row }) => row.place === null).length;
  const keys = keyColumns(columns);
  keys.forEach((id, at) => {
    const cells = rows.slice(0, keyed).map(({ row }): PlanCell[] => [keyCell([row.id, row.title][at])]);
    put(sheet, firstTableRow, places.get(id)!, cells);
    const openRow = firstTableRow + keyed;
    if (keyed < rows.length)
      sheet.fills.push({
        area: area(openRow, places.get(id)!, rows.length - keyed),
        cells: [formulas.openKey(at === 0 ? "id" : "title", openRow)],
      });
  });
  const placeColumn = places.get("place");
  if (placeColumn !== undefined)
    put(
      sheet,
      firstTableRow,
      placeColumn,
      rows.map(({ row }) => [row.place]),
    );
  const cells = columns.map((column) => formulas.cell(column, firstTableRow));
  for (const { first, columns: count, value } of runsOf(cells.map((cell) => cell !== null))) {
    if (value)
      sheet.fills.push({
        area: area(firstTableRow, first, rows.length, count),
        cells: cells.slice(first, first + count),
      });
  }
}

/** The columns that say which row it is, the id first. */
export function keyColumns(columns: readonly TrackerColumn[]): string[] {
  return columns.filter(({ kind, id }) => kind === "key" && id !== "place").map(({ id }) => id);
}

function dress(sheet: SheetPlan, { figures, formulas }: TableInput): void {
  const { columns } = formulas;
  const looks = columns.map(({ id, shown }) => shownFormat(shown, largest(figures, id)));
  for (const { first, columns: count, value } of runsOf(looks)) format(sheet, columnArea(first, count), value);
  for (const { first, columns: count, value } of runsOf(columns.map(({ width }) => width)))
    sheet.widths.push({ column: first, columns: count, characters: value });
  sheet.heights.push({ row: 0, rows: 1, points: 26 }, { row: tableHeaderRow, rows: 1, points: 32 });
  format(sheet, area(0, 0), { font: { size: 16, bold: true, color: ink }, align: "left" });
  format(sheet, area(1, 0), { font: { size: 9, color: gray }, align: "left" });
  format(sheet, area(tableHeaderRow, 0, 1, columns.length), {
    font: { bold: true, color: accent },
    fill: accentTint,
    wrap: true,
    verticalAlign: "bottom",
    border: { edge: "bottom", color: accent, weight: "medium" },
  });
  sheet.formats.push(...tableFormats(columns, firstTableRow, figures.rows.length));
  columns.forEach((column, at) => {
    const where = area(firstTableRow, at, figures.rows.length + roomToGrow);
    const cell = cellAddress(where.row, where.column);
    for (const { is, tone } of column.marks ?? []) {
      const formula = is === "anything" ? `=LEN(${cell})>0` : `=${cell}="${is}"`;
      sheet.rules.push({ area: where, formula, font: toneFont(tone) });
    }
    if (column.id !== "flags") return;
    sheet.rules.push(
      { area: where, formula: `=${cell}="${leftSource}"`, font: { color: gray, italic: true } },
      { area: where, formula: `=LEN(${cell})>0`, font: { color: unfavorable } },
    );
  });
}

function largest({ rows }: TrackerFigures, id: string): number {
  return rows.reduce((most, { cells }) => Math.max(most, Math.abs(Number(cells[id]) || 0)), 0);
}

/** Drop-downs for rows of the table: of a build, or the new ones of a refresh. Below the table they would keep it from growing. */
export function tableValidations(columns: readonly TrackerColumn[], first: number, rows: number): Validation[] {
  return columns.flatMap(({ choices, kind }, at): Validation[] =>
    choices && (kind === "input" || kind === "linked") ? [{ area: area(first, at, rows), list: [...choices] }] : [],
  );
}

/** Lines between rows, and the tint that shows where to type: for all rows of a build, for the new ones of a refresh. */
export function tableFormats(columns: readonly TrackerColumn[], first: number, rows: number): Format[] {
  if (rows === 0) return [];
  return [
    {
      area: area(first, 0, rows, columns.length),
      border: { edge: "bottom", color: rule, weight: "thin" },
      verticalAlign: "top",
    },
    ...runsOf(columns.map(typingLook)).flatMap(({ first: at, columns: count, value }): Format[] =>
      value ? [{ area: area(first, at, rows, count), ...value }] : [],
    ),
  ];
}

function typingLook({ kind, shown }: TrackerColumn): Pick<Format, "fill" | "wrap"> | null {
  const isTyped = kind === "input" || kind === "linked";
  if (!isTyped && shown !== "longWords") return null;
  return { ...(isTyped ? { fill: inputTint } : {}), ...(shown === "longWords" ? { wrap: true } : {}) };
}

function checksOf({ figures, formulas }: TableInput): Check[] {
  return figures.rows.flatMap(({ row, cells }, at) =>
    formulas.columns.flatMap(({ id, header, kind }, column): Check[] =>
      kind === "calculated" || kind === "linked"
        ? [
            {
              label: `${header} of ${row.id === "" ? `row ${at + 1}` : row.id}`,
              sheet: "table",
              row: firstTableRow + at,
              column,
              expected: cells[id],
            },
          ]
        : [],
    ),
  );
}
