import { decimalEvidence } from "../../../sheets/numberColumn";
import { emptySheet, sheetIdAt } from "../emptySheet";
import type { FileCell, FileSheet, FileWorkbook } from "../fileModel";
import { FileProblem } from "../fileProblem";
import { counted, limits } from "../limits";
import { sheetNameOf } from "../sheetName";
import { OLD_END } from "./oldEnd";
import { cellOf } from "./fieldCell";
import { writingOf } from "./fieldKinds";
import { separatorOf } from "./separator";
import { splitCsv } from "./splitCsv";

/**
 * Reads a text file into a workbook of one sheet: its separator and its line ends are found out, and how its columns write figures.
 *
 * @param name - The file's name, for the sheet's and for the lines that refuse it.
 */
export function readCsv(name: string, text: string): FileWorkbook {
  const rows = rowsOf(name, text);
  const sheet = emptySheet(sheetIdAt(0), sheetNameOf(name));
  fillSheet(sheet, rows.fields, rows.separator);
  if (sheet.cells.size === 0) throw new FileProblem(`${name} is empty.`);
  return { sheets: [sheet], names: [], active: 0, protection: null };
}

function rowsOf(name: string, text: string): { fields: string[][]; separator: string } {
  const lines = text.trimEnd().endsWith(OLD_END) ? text.slice(0, text.lastIndexOf(OLD_END)) : text;
  const separator = separatorOf(lines);
  const split = splitCsv(lines, separator);
  if ("openQuote" in split)
    throw new FileProblem(
      `${name} has a quote (") in line ${counted(split.openQuote)} that is not closed where it should be. Close it or take it out.`,
    );
  const { rows } = split;
  if (rows.length > limits.rows)
    throw new FileProblem(`${name} has ${counted(rows.length)} rows; a sheet holds ${counted(limits.rows)}.`);
  let cells = 0;
  rows.forEach((row, at) => {
    cells += row.length;
    if (row.length > limits.columns)
      throw new FileProblem(
        `${name} has ${counted(row.length)} columns in line ${counted(at + 1)}; a sheet holds ${counted(limits.columns)}.`,
      );
    const long = row.find((field) => field.length > limits.text);
    if (long !== undefined)
      throw new FileProblem(
        `${name} has a text of ${counted(long.length)} characters in row ${counted(at + 1)}; a cell holds ${counted(limits.text)}.`,
      );
  });
  if (cells > limits.cells)
    throw new FileProblem(`${name} is too large: it has more than ${counted(limits.cells)} cells.`);
  return { fields: rows, separator };
}

function fillSheet(sheet: FileSheet, rows: string[][], separator: string): void {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const fileMark = decimalEvidence(rows.flat()).mark;
  for (let column = 0; column < width; column++) {
    const fields = rows.map((row) => row[column] ?? "");
    const writing = writingOf(fields, separator);
    fields.forEach((field, row) => {
      const cell = cellOf(field, writing, fileMark, separator);
      if (cell) putCell(sheet, row, column, cell);
    });
  }
}

function putCell(sheet: FileSheet, row: number, column: number, cell: FileCell): void {
  const line = sheet.cells.get(row);
  if (line) line.set(column, cell);
  else sheet.cells.set(row, new Map([[column, cell]]));
}
