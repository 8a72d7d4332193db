import { addressOf, columnLetters, type Area } from "../../host/area";
import { isErrorText } from "../../host/errorValues";
import type { FileCell, FileSheet } from "../fileModel";
import { withoutMarks } from "../../host/implicitIntersection";
import { mayBeArray, toFile } from "./formulaDialect";
import type { StringTable } from "./stringTable";
import type { StyleBook } from "./styleBook";
import { escapeXml } from "./xml";

export interface CellTargets {
  strings: StringTable;
  styles: StyleBook;
  /** A formula with every table's name in it. */
  formula(text: string, row: number, column: number): string;
  /** Tells a formula that says the same where it is stored without the marks of an array. */
  isPlain(formula: string): boolean;
}

/** The rows of a sheet with their cells. */
export function cellsXml(sheet: FileSheet, targets: CellTargets): string {
  const headers = headerCells(sheet);
  const rows = new Set([...sheet.cells.keys(), ...sheet.rows.keys()]);
  const lines = [...rows]
    .sort((a, b) => a - b)
    .map((row) => {
      const { height, hidden } = sheet.rows.get(row) ?? {};
      const points = height === undefined ? "" : ` ht="${rounded((height * 72) / 96)}" customHeight="1"`;
      const cells = [...(sheet.cells.get(row) ?? [])]
        .sort(([a], [b]) => a - b)
        .map(([column, cell]) => cellXml(cell, row, column, headers.has(`${row} ${column}`), targets));
      return `<row r="${row + 1}"${points}${hidden ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
    });
  return `<sheetData>${lines.join("")}</sheetData>`;
}

export const rounded = (number: number) => Math.round(number * 1000) / 1000;

/** Excel wants text in the header cells of a table, whatever stands there. */
function headerCells(sheet: FileSheet): Set<string> {
  return new Set(
    sheet.tables.flatMap(({ area }) =>
      Array.from({ length: area.columns }, (_, i) => `${area.row} ${area.column + i}`),
    ),
  );
}

function cellXml(cell: FileCell, row: number, column: number, isHeader: boolean, targets: CellTargets): string {
  const reference = `${columnLetters(column)}${row + 1}`;
  const style = targets.styles.cell(cell.style);
  const start = `<c r="${reference}"${style ? ` s="${style}"` : ""}`;
  if (cell.formula) return `${start}${formulaCell(cell, cell.formula, row, column, targets)}</c>`;
  if (cell.value === "") return `${start}/>`;
  if (isHeader || typeof cell.value === "string")
    return `${start}${textCell(String(cell.value), cell.forcedText, isHeader, targets)}</c>`;
  if (typeof cell.value === "boolean") return `${start} t="b"><v>${Number(cell.value)}</v></c>`;
  return `${start}><v>${cell.value}</v></c>`;
}

function textCell(text: string, forced: boolean | undefined, isHeader: boolean, { strings }: CellTargets): string {
  if (!forced && !isHeader && isErrorText(text)) return ` t="e"><v>${escapeXml(text)}</v>`;
  return ` t="s"><v>${strings.number(text)}</v>`;
}

function formulaCell(cell: FileCell, formula: string, row: number, column: number, targets: CellTargets): string {
  const whole: Area = cell.spill ?? { row, column, rows: 1, columns: 1 };
  const isArray = cell.spill !== undefined || mayBeArray(formula) || !targets.isPlain(formula);
  const stored = isArray ? formula : withoutMarks(formula);
  const text = escapeXml(toFile(targets.formula(stored, row, column).slice(1)));
  const element = isArray ? `<f t="array" ref="${addressOf(whole)}">${text}</f>` : `<f>${text}</f>`;
  return `${isArray ? ' cm="1"' : ""}${resultOf(cell.value, element)}`;
}

function resultOf(value: FileCell["value"], formula: string): string {
  if (typeof value === "boolean") return ` t="b">${formula}<v>${Number(value)}</v>`;
  if (typeof value === "number") return `>${formula}<v>${value}</v>`;
  if (isErrorText(value)) return ` t="e">${formula}<v>${escapeXml(value)}</v>`;
  return ` t="str">${formula}<v>${escapeXml(value)}</v>`;
}
