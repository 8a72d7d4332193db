import { CellValueType } from "@univerjs/core";
import Papa from "papaparse";
import { decimalEvidence } from "../../../sheets/numberColumn";
import { enter } from "../../host/cellInput";
import { emptySheet, sheetIdAt } from "../emptySheet";
import type { FileCell, FileWorkbook } from "../fileModel";
import { decodeText } from "./decodeText";

/** Reads a CSV file into a workbook of one sheet: separator, line ends and encoding are found out. */
export function readCsv(bytes: Uint8Array, sheetName: string): FileWorkbook {
  const text = decodeText(bytes);
  const { data } = Papa.parse<string[]>(text, { delimiter: separatorOf(text), newline: newlineOf(text) });
  const staysText = decimalEvidence(data.flat()).mark === "," ? WITH_MARK : PARTS_NO_THOUSANDS;
  const sheet = emptySheet(sheetIdAt(0), sheetName);
  data.forEach((fields, row) => {
    const cells = new Map<number, FileCell>();
    fields.forEach((field, column) => {
      const cell = cellOf(field, staysText);
      if (cell) cells.set(column, cell);
    });
    if (cells.size > 0) sheet.cells.set(row, cells);
  });
  return { sheets: [sheet], names: [], active: 0 };
}

/** Digits with what may stand around them in a figure. */
const FIGURE = /^[\d\s.,%€$£+()-]+$/;
/** Where a file writes decimals with a comma, "1.200" is no 1.2: reading the sheet settles what its texts are. */
const WITH_MARK = /[.,]/;
/** "2,8" is no 28, whatever the other figures are written with: what parts thousands has three digits behind it. */
const PARTS_NO_THOUSANDS = /,(?!\d{3}(?!\d))[^,]*$/;

/**
 * Numbers and dates become what Excel makes of them; what looks like a formula stays text, as nobody asked to run it.
 *
 * @param staysText - Figures that Excel would take for others than they are.
 */
function cellOf(field: string, staysText: RegExp): FileCell | null {
  if (field === "") return null;
  if (FIGURE.test(field) && staysText.test(field)) return { value: field };
  const entry = enter(field, "General");
  if (!entry) return null;
  const { cell, format } = entry;
  if (cell.f) return { value: field, forcedText: true };
  const style = format ? { n: { pattern: format } } : undefined;
  if (cell.t === CellValueType.BOOLEAN) return { value: Boolean(cell.v), style };
  if (cell.t === CellValueType.NUMBER) return { value: Number(cell.v), style };
  return { value: field };
}

/** The separator that most evenly parts the first lines; quoted fields are left out of the count. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== "")
    .slice(0, 30);
  const score = (separator: string) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const usual = median(counts);
    return usual === 0 ? 0 : usual * counts.filter((count) => count === usual).length;
  };
  const candidates = [",", ";", "\t", "|"].map((separator) => ({ separator, points: score(separator) }));
  return candidates.reduce((best, next) => (next.points > best.points ? next : best)).separator;
}

function median(counts: number[]): number {
  const sorted = [...counts].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Old Macs end lines with CR alone, which must not be taken for a part of the last field. */
function newlineOf(text: string): "\r\n" | "\n" | "\r" {
  const outside = text.replace(/"(?:[^"]|"")*"/g, "");
  if (outside.includes("\r\n")) return "\r\n";
  return outside.includes("\n") ? "\n" : "\r";
}
