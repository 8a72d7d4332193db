import type { Area } from "./plan";

/** The letters of a zero-based column: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The zero-based column of its letters: "A" is 0. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A cell by its zero-based position, with "$" before what must not move when the formula is copied. */
export function cellAddress(row: number, column: number, fixed: "" | "row" | "column" | "both" = ""): string {
  const columnMark = fixed === "column" || fixed === "both" ? "$" : "";
  const rowMark = fixed === "row" || fixed === "both" ? "$" : "";
  return `${columnMark}${columnLetters(column)}${rowMark}${row + 1}`;
}

/** An area as "$A$5:$A$212". */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column, "both");
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1, "both");
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${last}`;
}

/** A sheet's name as it stands before "!" in a formula: always quoted, so that no name can be read as anything else. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** A reference to an area of a sheet, for use in a formula. */
export function sheetArea(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${areaAddress(area)}`;
}
