import { cellAddress } from "../../address";
import type { Area, Check, NamePlan, PlanCell, Rule, SheetPlan, Validation } from "../../plan";
import type { RowFormulas } from "../rows/rowFormulas";
import type { TrackerColumn } from "../rows/trackerColumns";
import type { TrackerRow } from "../rows/trackerRows";
import { area, keyCell } from "../sheet/sheetBuilder";
import type { TrackerFigures } from "../trackerFigures";
import { numberFormats } from "./shownFormat";
import { tableSheet } from "./tableSheet";
import { toneFont } from "./toneFont";

export const tableHeaderRow = 3;
export const firstTableRow = tableHeaderRow + 1;

const hint =
  "Tinted cells are yours: those with a link show the list until you type over them. What you type stays when the tracker is refreshed.";

export interface TrackerTable {
  name: string;
  title: string;
  /** "duties" */
  items: string;
  tableName: string;
  figures: TrackerFigures;
  formulas: RowFormulas;
}

/** The sheet of the table: a row a thing of the list, linked to it, with columns to type in. */
export function trackerTableSheet(input: TrackerTable): { sheet: SheetPlan; checks: Check[]; names: NamePlan[] } {
  const { figures, formulas, title } = input;
  const { columns } = formulas;
  const byId = new Map(columns.map((column) => [column.id, column]));
  const planned = tableSheet<string>({
    name: input.name,
    tableName: input.tableName,
    title,
    heading: `${title} · ${input.items}`,
    hint,
    headerRow: tableHeaderRow,
    columns,
    rows: figures.rows.map(({ row, cells }, at) => ({
      label: row.id === "" ? `row ${at + 1}` : row.id,
      cells,
      own: (id) => (row.place === null || id === "place" ? ownCell(formulas, row, id, 0) : null),
    })),
    fill: (id) => formulas.cell(byId.get(id)!, firstTableRow),
    numberFormats: numberFormats(largestMoney(input)),
    named: columns.map(({ id }) => id),
    nameOf: (part) => formulas.name(part),
    rules: (rest) => marksOf(columns, rest),
    validations: tableValidations(columns, firstTableRow, Math.max(figures.rows.length, 1)),
  });
  putOpenKeys(planned.sheet, input);
  // A row that nobody has filled shows nothing.
  const isFilled = ({ row }: Check) => figures.rows[row - firstTableRow]?.row.line !== null || !isOpen(input, row);
  return { ...planned, checks: planned.checks.filter(isFilled) };
}

/** What stands in a cell that each row has of its own: its key, or how it follows the list by its place. */
export function ownCell(formulas: RowFormulas, row: TrackerRow, id: string, sheetRow: number): PlanCell {
  if (id === "place") return row.place;
  const key = id === formulas.keyColumn("id") ? "id" : "title";
  return row.place === null ? keyCell(row[key]) : formulas.openKey(key, sheetRow);
}

function isOpen({ figures }: TrackerTable, row: number): boolean {
  return figures.rows[row - firstTableRow]?.row.place !== null;
}

/** Rows that nobody has filled stand below those that have a key, and share one formula. */
function putOpenKeys(sheet: SheetPlan, { figures: { rows }, formulas }: TrackerTable): void {
  const keyed = rows.filter(({ row }) => row.place === null).length;
  if (keyed === rows.length) return;
  const first = firstTableRow + keyed;
  for (const key of ["id", "title"] as const)
    sheet.fills.push({
      area: area(first, formulas.places.get(formulas.keyColumn(key))!, rows.length - keyed),
      cells: [formulas.openKey(key, first)],
    });
}

function largestMoney({ figures, formulas }: TrackerTable): number {
  const money = formulas.columns.filter(({ shown }) => shown === "money");
  return figures.rows.reduce(
    (most, { cells }) => Math.max(most, ...money.map(({ id }) => Math.abs(Number(cells[id]) || 0))),
    0,
  );
}

function marksOf(columns: readonly TrackerColumn[], rest: (id: string) => Area): Rule[] {
  return columns.flatMap(({ id, marks = [] }) =>
    marks.map(({ is, tone }): Rule => {
      const where = rest(id);
      const cell = cellAddress(where.row, where.column);
      return { area: where, formula: is === "anything" ? `=LEN(${cell})>0` : `=${cell}="${is}"`, font: toneFont(tone) };
    }),
  );
}

/** Drop-downs for rows of the table: of a build, or the new ones of a refresh. Below the table they would keep it from growing. */
export function tableValidations(columns: readonly TrackerColumn[], first: number, rows: number): Validation[] {
  return columns.flatMap(({ choices, kind }, at): Validation[] =>
    choices && (kind === "input" || kind === "linked") ? [{ area: area(first, at, rows), list: [...choices] }] : [],
  );
}
