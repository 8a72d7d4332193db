import type { CellValue } from "./grid";

/** True for an empty cell, and for one that holds nothing but spaces. */
export function isBlank(value: CellValue | undefined): boolean {
  if (value === undefined || value === "") return true;
  if (typeof value !== "string") return false;
  // Nearly every text starts with a visible character, so that there is nothing to trim.
  const first = value.charCodeAt(0);
  return (first <= 32 || first >= 127) && value.trim() === "";
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
