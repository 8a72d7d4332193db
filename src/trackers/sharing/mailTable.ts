import { favorable, unfavorable } from "../colors";
import type { ShownArea, ShownLook } from "./shownArea";

/** A cell of a table for a mail. */
export interface MailCell {
  text: string;
  /** Words stay words where the table is pasted into a workbook again. */
  isWords: boolean;
  isHead: boolean;
  bold: boolean;
  align: "left" | "right" | "center";
  /** "" for the reader's own colors. */
  ink: string;
  fill: string;
  /** Columns that the cell goes over. */
  span: number;
}

/** An area of a sheet as a table for a mail: without what is hidden, and without room that only a sheet needs. */
export interface MailTable {
  /** Pixels. */
  widths: number[];
  rows: MailCell[][];
}

const pixelsPerPoint = 4 / 3;
const narrowest = 24;
const widest = 400;

/** Words by which trackers say what their rules color. */
const statusInk = new Map([
  ...["▲", "Favorable", "▲ Favorable", "● Green"].map((words) => [words, favorable] as const),
  ...["▼", "Unfavorable", "▼ Unfavorable", "■ Red"].map((words) => [words, unfavorable] as const),
]);

/** Several blank rows, over which a sheet has its charts, become one; those at the ends go. `null` where nothing shows. */
export function mailTable(area: ShownArea): MailTable | null {
  const columns = area.widths.map((_, column) => column).filter((column) => !area.columnsHidden[column]);
  const rows = area.texts.map((_, row) => row).filter((row) => !area.rowsHidden[row]);
  const isBlank = (row: number) => columns.every((column) => area.texts[row][column] === "");
  const kept = rows.filter((row, at) => !isBlank(row) || (at > 0 && !isBlank(rows[at - 1])));
  if (kept.length > 0 && isBlank(kept[kept.length - 1])) kept.pop();
  if (kept.length === 0 || columns.length === 0) return null;
  return {
    widths: columns.map((column) =>
      Math.round(Math.min(widest, Math.max(narrowest, area.widths[column] * pixelsPerPoint))),
    ),
    rows: kept.map((row) => rowOf(area, row, columns)),
  };
}

function rowOf(area: ShownArea, row: number, columns: readonly number[]): MailCell[] {
  const isHead = area.headerRows.includes(area.row + row) || isBoldWords(area, row, columns);
  const cells = columns.map((column) =>
    cellOf(area.texts[row][column], area.types[row][column], area.looks[row][column], isHead),
  );
  const filled = cells.filter(({ text }) => text !== "");
  // A title runs over the columns beside it, as it does on the sheet, instead of making its own column wide.
  if (filled.length === 1 && cells[0] === filled[0]) return [{ ...cells[0], isHead: false, span: cells.length }];
  return cells;
}

function isBoldWords(area: ShownArea, row: number, columns: readonly number[]): boolean {
  const filled = columns.filter((column) => area.texts[row][column] !== "");
  return (
    filled.length > 1 && filled.every((column) => area.looks[row][column].bold && area.types[row][column] === "String")
  );
}

function cellOf(text: string, type: string, look: ShownLook, isHead: boolean): MailCell {
  const isWords = type === "String";
  return {
    text,
    isWords,
    isHead,
    bold: look.bold || isHead,
    align: alignOf(look.alignment, type),
    ink: statusInk.get(text.trim()) ?? colorOf(look.ink, "#000000"),
    fill: colorOf(look.fill, "#FFFFFF"),
    span: 1,
  };
}

function alignOf(alignment: string, type: string): MailCell["align"] {
  if (alignment === "Left" || alignment === "Right" || alignment === "Center") {
    return alignment.toLowerCase() as MailCell["align"];
  }
  return type === "Double" ? "right" : type === "String" || type === "Empty" ? "left" : "center";
}

function colorOf(color: string, usual: string): string {
  return /^#[0-9a-f]{6}$/i.test(color) && color.toUpperCase() !== usual ? color : "";
}
