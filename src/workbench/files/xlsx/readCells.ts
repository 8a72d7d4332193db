import type { IStyleData } from "@univerjs/core";
import { isDateFormat } from "numfmt";
import { columnIndex, parseArea } from "../../host/area";
import type { FileCell, FileSheet } from "../fileModel";
import { fromFile } from "./formulaDialect";
import { SharedFormulas } from "./sharedFormulas";
import { attribute, child, children, flag, numberAttribute, unescapeOffice, type Element } from "./xml";

export interface CellSources {
  strings: string[];
  styles: IStyleData[];
  /** Days that dates of this file count from another start. */
  dateOffset: number;
}

/** Dates of Macs' old calendar start on 1 January 1904. */
export const DAYS_TO_1904 = 1462;

/** Reads the cells of a sheet, with heights and hiding of its rows. */
export function readCells(sheet: FileSheet, data: Element | undefined, sources: CellSources): void {
  const shared = new SharedFormulas();
  const filledBySpill = new Set<string>();
  let row = -1;
  for (const line of children(data, "row")) {
    row = (numberAttribute(line, "r") ?? row + 2) - 1;
    readRow(sheet, row, line);
    const cells = new Map<number, FileCell>();
    let column = -1;
    for (const element of children(line, "c")) {
      const reference = attribute(element, "r");
      column = reference ? columnIndex(reference.replace(/\d+$/, "")) : column + 1;
      const cell = readCell(element, { row, column }, sources, shared);
      rememberSpill(cell, row, column, filledBySpill);
      // What a spilling formula put into other cells is its result, not their own.
      if (filledBySpill.has(`${row} ${column}`) && !cell.formula) cell.value = "";
      if (cell.value !== "" || cell.formula || cell.style) cells.set(column, cell);
    }
    if (cells.size > 0) sheet.cells.set(row, cells);
  }
}

function readRow(sheet: FileSheet, row: number, element: Element): void {
  const height = flag(element, "customHeight") ? numberAttribute(element, "ht") : undefined;
  const hidden = flag(element, "hidden");
  if (height === undefined && !hidden) return;
  sheet.rows.set(row, {
    ...(height === undefined ? {} : { height: (height * 96) / 72 }),
    ...(hidden ? { hidden } : {}),
  });
}

function readCell(
  element: Element,
  { row, column }: { row: number; column: number },
  sources: CellSources,
  shared: SharedFormulas,
): FileCell {
  const style = sources.styles[numberAttribute(element, "s") ?? 0];
  const cell: FileCell = { ...valueOf(element, sources, style) };
  if (style && Object.keys(style).length > 0) cell.style = style;
  const formula = formulaOf(child(element, "f"), `${attribute(element, "r") ?? ""}`, shared);
  // A formula over another workbook has nothing to calculate with here: its last value stays.
  const text = formula && fromFile(formula.text);
  if (formula && text && !/\[\d+\]/.test(text)) {
    cell.formula = `=${text}`;
    if (formula.area) cell.array = true;
    const area = formula.area ? parseArea(formula.area) : null;
    if (area && (area.rows > 1 || area.columns > 1)) cell.spill = { ...area, row, column };
  }
  return cell;
}

function formulaOf(element: Element | undefined, cell: string, shared: SharedFormulas) {
  if (!element) return null;
  const type = attribute(element, "t");
  const index = attribute(element, "si");
  if (type === "shared" && index !== undefined) {
    if (element.text !== "") shared.state(index, element.text, cell);
    const text = element.text || shared.at(index, cell);
    return text ? { text, area: undefined } : null;
  }
  if (type === "dataTable" || element.text === "") return null;
  return { text: element.text, area: type === "array" ? attribute(element, "ref") : undefined };
}

function rememberSpill({ spill }: FileCell, row: number, column: number, filled: Set<string>): void {
  if (!spill) return;
  for (let r = 0; r < spill.rows; r++) {
    for (let c = 0; c < spill.columns; c++) if (r + c > 0) filled.add(`${row + r} ${column + c}`);
  }
}

function valueOf(element: Element, { strings, dateOffset }: CellSources, style: IStyleData | undefined): FileCell {
  const text = child(element, "v")?.text ?? "";
  switch (attribute(element, "t")) {
    case "s":
      return textCell(strings[Number(text)] ?? "");
    case "inlineStr":
      return textCell(richText(child(element, "is")));
    case "str":
      return { value: unescapeOffice(text) };
    case "b":
      return { value: text === "1" };
    case "e":
      return { value: text };
    case "d":
      return { value: serialOf(text) };
    default: {
      if (text === "") return { value: "" };
      const number = Number(text);
      const isDate = dateOffset !== 0 && isDateFormat(style?.n?.pattern ?? "General");
      return { value: isDate ? number + dateOffset : number };
    }
  }
}

/** A text that looks like a number, a date or a formula was entered as text. */
function textCell(text: string): FileCell {
  return /^[=+\-@']|\d|^#|^(true|false)$/i.test(text) ? { value: text, forcedText: true } : { value: text };
}

function serialOf(isoDate: string): number | string {
  const time = Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(isoDate) ? isoDate : `${isoDate}Z`);
  return Number.isNaN(time) ? isoDate : time / 86_400_000 + 25_569;
}

/** The text of a string item, whose parts may have looks of their own; reading aids above the text are left out. */
export function richText(item: Element | undefined): string {
  if (!item) return "";
  const parts = item.children.flatMap((part) => {
    if (part.name === "t") return [part.text];
    return part.name === "r" ? children(part, "t").map(({ text }) => text) : [];
  });
  return unescapeOffice(parts.join(""));
}
