import { CellValueType } from "@univerjs/core";
import { readNumberText } from "../../../calc/numberText";
import { readDateText } from "../../../sheets/dateText";
import { enter } from "../../host/cellInput";
import type { FileCell } from "../fileModel";
import type { ColumnWriting } from "./fieldKinds";

/** Digits with what may stand around them in a figure. */
const FIGURE = /^[\d\s.,%€$£+()-]+$/;
/** Where a file writes decimals with a comma, "1.200" is no 1.2: reading the sheet settles what its texts are. */
const WITH_MARK = /[.,]/;
/** "2,8" is no 28, whatever the other figures are written with: what parts thousands has three digits behind it. */
const PARTS_NO_THOUSANDS = /,(?!\d{3}(?!\d))[^,]*$/;
/** Two numbers without a year are no date of this year; digits with an E are a code; a double holds fifteen digits. */
const NO_NUMBER = /^\s*(\d{1,2}[-/]\d{1,2}|\d+[eE]\d+|[-+]?\d{16,}|\+\d{1,3}[ (]\d[\d ()-]*)\s*$/;
const CODE = /^[\d.\-/]+$/;
const WIDE = /[\uff05-\uff5e\uffe5\u3000\u2212]/;
const POINTED = /^[-+(]?\d{1,3}(\.\d{3})+\)?$/;

/**
 * Numbers and dates become what Excel makes of them, except where that would not be what the column's other fields say; what looks
 * like a formula stays text, as nobody asked to run it.
 *
 * @param fileMark - What the whole file writes decimals with, where the column does not tell.
 */
export function cellOf(
  written: string,
  column: ColumnWriting,
  fileMark: "." | "," | null,
  separator: string,
): FileCell | null {
  if (written === "") return null;
  if (NO_NUMBER.test(written) || (column.codes && CODE.test(written))) return { value: written, forcedText: true };
  const field = narrow(written);
  if (column.thousandPoints && POINTED.test(field)) return numberCell(field, ",") ?? { value: written };
  const date = dateCell(field, column);
  if (date) return date;
  const mark = column.mark ?? fileMark;
  if (FIGURE.test(field)) {
    if ((mark === "," ? WITH_MARK : PARTS_NO_THOUSANDS).test(field)) return { value: written };
    if (separator === ";" && column.mark === null && POINTED.test(field)) return { value: written };
  }
  if (field !== written) return numberCell(field, ".") ?? { value: written };
  return entered(field);
}

function entered(field: string): FileCell | null {
  const entry = enter(field, "General");
  if (!entry) return null;
  const { cell, format } = entry;
  if (cell.f) return { value: field, forcedText: true };
  const style = format ? { n: { pattern: format } } : undefined;
  if (cell.t === CellValueType.BOOLEAN) return { value: Boolean(cell.v), style };
  if (cell.t === CellValueType.NUMBER) return { value: Number(cell.v), style };
  return { value: field };
}

/** Digits and signs of full width, and the minus of typesetters, are the plain ones where a number stands. */
function narrow(field: string): string {
  if (!WIDE.test(field)) return field;
  const plain = field
    .normalize("NFKC")
    .replace(/\u2212/g, "-")
    .trim();
  return readNumberText(plain) === "notANumber" ? field : plain;
}

function numberCell(field: string, mark: "." | ","): FileCell | null {
  const reading = readNumberText(field, mark);
  return typeof reading === "object" ? { value: reading.value } : null;
}

/** Days, months and years as numbers, in the order that the points or the column tell; Excel's own order is left to it. */
function dateCell(field: string, { dayOrder }: ColumnWriting): FileCell | null {
  const parts = /^\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})$/.exec(field.trim());
  const reading = parts && readDateText(field.trim());
  if (!reading) return parts ? { value: field, forcedText: true } : null;
  if ("serial" in reading) return { value: reading.serial, style: { n: { pattern: "dd.mm.yyyy" } } };
  if (dayOrder !== "dmy" || reading.dmy === null) return null;
  return { value: reading.dmy, style: { n: { pattern: `dd${parts[1]}mm${parts[1]}yyyy` } } };
}
