import type { CellValue } from "./grid";

/** Excel's error values as they stand in a cell ("#N/A", "#DIV/0!"). */
const ERROR =
  /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA|UNKNOWN!)$/;

/** True for an empty cell, and for one that holds nothing but spaces. */
export function isBlank(value: CellValue | undefined): boolean {
  if (value === undefined || value === "") return true;
  if (typeof value !== "string") return false;
  // Nearly every text starts with a visible character, so that there is nothing to trim.
  const first = value.charCodeAt(0);
  return (first <= 32 || first >= 127) && value.trim() === "";
}

/** True for Excel's error values. */
export function isError(value: CellValue | undefined): boolean {
  return typeof value === "string" && value.charCodeAt(0) === 35 && ERROR.test(value);
}

/** Spaces at an end, two in a row, or line breaks and the like. */
const UNTIDY = /^\s|\s$|\s\s|[^\S ]/;

/** What stands in a cell as words: outer and doubled spaces and line breaks taken out; "" for a blank. */
export function cellText(value: CellValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  return UNTIDY.test(value) ? value.replace(/\s+/g, " ").trim() : value;
}
