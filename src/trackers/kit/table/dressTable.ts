import { accent, accentTint, gray, inputTint, ink, rule } from "../../colors";
import type { Format, SheetPlan } from "../../plan";
import { runsOf } from "../sheet/runsOf";
import { area, columnArea, format } from "../sheet/sheetBuilder";
import type { Shown, TableColumn } from "./columns";

/** The number format of each way of showing a cell; words have none. */
export type NumberFormats = Partial<Record<Shown, string>>;

export interface DressedTable {
  /** Zero-based. */
  headerRow: number;
  columns: readonly TableColumn[];
  rows: number;
  numberFormats: NumberFormats;
  /** The row of totals above the header. */
  totalsRow?: number;
}

/** The look of a table's sheet: whole columns, so that it holds for rows to come, then what stands above the table, then its rows. */
export function dressTable(
  sheet: SheetPlan,
  { headerRow, columns, rows, numberFormats, totalsRow }: DressedTable,
): void {
  const looks = columns.map(({ shown }): Omit<Format, "area"> =>
    shown === "words" || shown === "longWords"
      ? { align: "left" }
      : { align: "right", numberFormat: numberFormats[shown] },
  );
  for (const { first, columns: count, value } of runsOf(looks)) format(sheet, columnArea(first, count), value);
  for (const { first, columns: count, value } of runsOf(columns.map(({ width }) => width)))
    sheet.widths.push({ column: first, columns: count, characters: value });
  sheet.heights.push({ row: 0, rows: 1, points: 26 }, { row: headerRow, rows: 1, points: 32 });
  format(sheet, area(0, 0), { font: { size: 16, bold: true, color: ink }, align: "left" });
  format(sheet, area(1, 0), { font: { size: 9, color: gray }, align: "left" });
  if (totalsRow !== undefined)
    format(sheet, area(totalsRow, 0, 1, columns.length), { font: { bold: true }, fill: accentTint });
  format(sheet, area(headerRow, 0, 1, columns.length), {
    font: { bold: true, color: accent },
    fill: "#FFFFFF",
    wrap: true,
    verticalAlign: "bottom",
    border: { edge: "bottom", color: accent, weight: "medium" },
  });
  sheet.formats.push(...rowFormats(columns, headerRow + 1, rows));
}

/** Lines between rows, and the tint that shows where to type: for all rows of a build, for the new ones of a refresh. */
export function rowFormats(columns: readonly TableColumn[], first: number, rows: number): Format[] {
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

function typingLook({ kind, shown }: TableColumn): Pick<Format, "fill" | "wrap"> | null {
  const isTyped = kind === "input" || kind === "linked";
  if (!isTyped && shown !== "longWords") return null;
  return { ...(isTyped ? { fill: inputTint } : {}), ...(shown === "longWords" ? { wrap: true } : {}) };
}
