import type { CellValue, Grid } from "../../sheets/grid";
import type { Source, SourceLine } from "../../sheets/source";
import { rawCell } from "../kit/source/sourceCells";
import { cellAddress, quoteSheet } from "../address";
import { lineHeading, roleInRow, type AmountColumn, type AmountLayout, type AmountRole } from "./amountLayout";

/** What an amount adds as it should count, and as a plain sum counts it: live formulas without "=", "" for nothing. */
export interface AmountCell {
  role: AmountRole;
  column: AmountColumn;
  raw: CellValue;
  /** The amount as the reader understands it. A text that somebody replaces by a number later counts as that number. */
  read: string;
  /** The amount as SUMIFS takes it: numbers only. */
  plain: string;
  /** What a text adds to a plain sum; nothing once somebody made it a number. */
  addedByText: string;
  /** 1 where an amount is reported, be it as a text: a word such as "pending" is no report. */
  isReported: string;
  /** 1 where the cell is a number, as the formulas see it. */
  isFilled: string;
}

/**
 * The amounts of one source row, without blank cells.
 *
 * @param lines - What the reader makes of the row: a line for each period across, none for a row that is left out.
 */
export function amountCells(
  source: Source,
  grid: Grid,
  layout: AmountLayout,
  row: number,
  lines: readonly SourceLine[],
): AmountCell[] {
  return layout.columns.flatMap((column) => {
    const role = roleInRow(layout, column, grid, row);
    const raw = rawCell(grid, row, column.column);
    if (role === null || raw === "") return [];
    const value = lines.find((line) => lineHeading(layout, line) === column.heading)?.[role] ?? null;
    const cell = `${quoteSheet(source.sheet)}!${cellAddress(row - 1, column.column, "both")}`;
    return [amountCell(role, column, raw, value, cell)];
  });
}

function amountCell(
  role: AmountRole,
  column: AmountColumn,
  raw: CellValue,
  value: number | null,
  cell: string,
): AmountCell {
  const plain = `N(${cell})`;
  const isFilled = `N(ISNUMBER(${cell}))`;
  if (!isText(raw) || value === null)
    return { role, column, raw, read: plain, plain, addedByText: "", isReported: isFilled, isFilled };
  const isReported = `N(${cell}<>"")`;
  const number = textAsNumber(cell, raw, value);
  const read = `IF(ISNUMBER(${cell}),${cell},${number})`;
  return { role, column, raw, read, plain, addedByText: `IF(ISNUMBER(${cell}),0,${number})`, isReported, isFilled };
}

/** The texts that stand where amounts should. */
export function textsAmong(cells: readonly AmountCell[]): string[] {
  return cells.map(({ raw }) => raw).filter(isText);
}

function isText(value: CellValue): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/**
 * A formula that reads a text like this one as a number in a workbook of any culture: every sign but digits and separators is taken
 * out one by one, NUMBERVALUE reads the rest. The sign of the amount is the one that was read.
 */
function textAsNumber(cell: string, text: string, value: number): string {
  const decimal = decimalSign(text, value);
  const signs = new Set(
    text
      .replace(/[\d.,]/g, "")
      .split("")
      .filter((sign) => sign !== " "),
  );
  let bare = cell;
  for (const sign of signs) bare = `SUBSTITUTE(${bare},${stringConstant(sign)},"")`;
  const number = `NUMBERVALUE(${bare},"${decimal}","${decimal === "." ? "," : "."}")${signs.has("%") ? "/100" : ""}`;
  return `IFERROR(${value < 0 ? "-" : ""}${number},0)`;
}

/** One sign of a person's text as a string in a formula: a single character, its quote doubled, cannot leave its string. */
function stringConstant(sign: string): string {
  return sign === '"' ? '""""' : `"${sign}"`;
}

/** The decimal sign under which NUMBERVALUE reads the text as the value that was read. */
function decimalSign(text: string, value: number): "." | "," {
  const bare = text.replace(/[^\d.,]/g, "");
  const size = Math.abs(value) * (text.includes("%") ? 100 : 1);
  const readsWith = (sign: "." | ",", group: "." | ",") =>
    bare.lastIndexOf(group) <= bare.indexOf(sign) || !bare.includes(sign)
      ? Math.abs(Number(bare.replaceAll(group, "").replace(sign, ".")) - size) < size * CLOSE + CLOSE
      : false;
  return readsWith(",", ".") && !readsWith(".", ",") ? "," : ".";
}

/** What dividing by a hundred may change. */
const CLOSE = 1e-12;
