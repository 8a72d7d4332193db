import type { CellValue, Grid } from "../../../sheets/grid";
import { accent, gray, rule } from "../../colors";
import type { PlanCell, SheetPlan } from "../../plan";
import type { Taken } from "../names";
import type { Shown } from "../table/columns";
import { area, emptySheet, format, put, words } from "../sheet/sheetBuilder";

/** What stands in a column that people type in. */
export type InputShown = Shown | "month";

export interface InputColumn {
  header: string;
  /** In characters. */
  width: number;
  shown: InputShown;
  /** Words of its drop-down; others may be typed all the same. */
  choices?: readonly string[];
}

/** A list for people who have none yet. */
export interface InputList {
  /** Its sheet and its table. */
  sheet: string;
  table: string;
  columns: readonly InputColumn[];
  /** Rows that say they are examples, as from a day. */
  examples(today: number): readonly (readonly (string | number)[])[];
}

/** Rows below the headings that are laid out for what people will type. */
export const inputRoom = 200;

const formats: Record<InputShown, string> = {
  words: "General",
  longWords: "General",
  number: "General",
  score: "General",
  days: "0",
  share: "0%",
  money: "#,##0",
  date: "yyyy-mm-dd",
  month: "yyyy-mm",
};

/**
 * The input sheet with its examples as an Excel table, and the same as a grid, as it is read once it stands.
 *
 * @param taken - Names that it must not take: it is numbered where one is.
 */
export function inputSheet(list: InputList, today: number, taken: Taken): { sheet: SheetPlan; grid: Grid } {
  const { columns } = list;
  const { name, table } = freeInputNames(list, taken);
  const examples = list.examples(today);
  const sheet = emptySheet("input", name);
  sheet.tabColor = gray;
  const heads = columns.map(({ header }) => words(header));
  put(sheet, 0, 0, [heads, ...examples.map((row) => row.map(cellOf))]);
  sheet.tables.push({ name: table, area: area(0, 0, 1 + examples.length, columns.length) });
  format(sheet, area(0, 0, 1, columns.length), {
    font: { bold: true, color: accent },
    wrap: true,
    verticalAlign: "bottom",
    border: { edge: "bottom", color: rule, weight: "medium" },
  });
  columns.forEach(({ width, shown, choices }, column) => {
    sheet.widths.push({ column, columns: 1, characters: width });
    const isWords = shown === "words" || shown === "longWords";
    format(sheet, area(1, column, inputRoom, 1), {
      numberFormat: formats[shown],
      align: isWords ? "left" : "right",
      wrap: shown === "longWords",
      verticalAlign: "top",
    });
    if (choices) sheet.validations.push({ area: area(1, column, examples.length, 1), list: [...choices], open: true });
  });
  sheet.freeze = { rows: 1, columns: 0 };
  return { sheet, grid: gridOf(name, columns, examples) };
}

function cellOf(value: string | number): PlanCell {
  return typeof value === "number" ? value : words(value);
}

function gridOf(name: string, columns: readonly InputColumn[], examples: readonly (readonly CellValue[])[]): Grid {
  const shown = columns.map((column) => formats[column.shown]);
  return {
    sheet: name,
    firstRow: 0,
    firstColumn: 0,
    values: [columns.map(({ header }) => header), ...examples.map((row) => [...row])],
    numberFormats: [columns.map(() => "General"), ...examples.map(() => shown)],
  };
}

function freeInputNames(list: InputList, taken: Taken): { name: string; table: string } {
  const used = new Set([...taken.sheets, ...taken.names, ...taken.tables].map((one) => one.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? list.sheet : `${list.sheet} (${number})`;
    const table = number === 1 ? list.table : `${list.table}${number}`;
    if (!used.has(name.toLowerCase()) && !used.has(table.toLowerCase())) return { name, table };
  }
}
