import { isError } from "../../../calc/cellError";
import type { CellValue } from "../../../sheets/grid";

/** What a cell shows that takes over another: a truth value is its word. */
export function plain(value: CellValue): number | string {
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/** A cell joined to a text, as Excel does it: numbers with 15 digits; an error gives nothing here. */
export function asText(value: CellValue): string {
  if (isError(value)) return "";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : String(plain(value));
}

/** Takes out outer and doubled spaces as Excel's TRIM does: no other blanks. */
export function trimmed(text: string): string {
  return text.replace(/^ +| +$/g, "").replace(/ {2,}/g, " ");
}
