import { isError } from "../calc/cellError";
import { cellText, isBlank } from "./cell";
import type { CellValue } from "./grid";
import { couldBeDate, couldBeYear, isMonthEdge } from "./periodColumn";
import { readPeriodText } from "./periodText";

const LONGEST_LABEL = 90;
/** Rows below a header that are compared with it. */
export const BODY_ROWS = 30;

/** An amount in short: "$250k", "1.2M", "3 bn". */
const SHORT_AMOUNT = /^[-(]?\p{Sc}?\s?\d[\d.,]*\s?(?:k|K|M|mn|Mn|bn|Bn)\)?$/u;

/** What a cell looks like before anything is known of its column. */
export type CellKind = "blank" | "label" | "prose" | "number" | "period" | "other";

/** What each cell of a row looks like; dates that run on from cell to cell or are all edges of months, as over months, are periods. */
export function rowKinds(row: readonly CellValue[]): CellKind[] {
  const kinds = row.map(cellKind);
  const dates = row.filter((value) => typeof value === "number" && couldBeDate(value)) as number[];
  const runOn = dates.every((date, at) => at === 0 || date > dates[at - 1]);
  // Months stand twice or begin anew where plan and actual lie beside each other.
  if (dates.length > 2 && (runOn || dates.every(isMonthEdge))) {
    row.forEach((value, column) => {
      if (typeof value === "number" && couldBeDate(value)) kinds[column] = "period";
    });
  }
  return kinds;
}

function cellKind(value: CellValue | undefined): CellKind {
  if (isBlank(value)) return "blank";
  if (typeof value === "number") return couldBeYear(value) ? "period" : "number";
  if (typeof value !== "string" || isError(value)) return "other";
  const text = cellText(value);
  if (/^[\d\s.,'%$€£()+-]+$/.test(text)) return readPeriodText(text) ? "period" : "number";
  if (SHORT_AMOUNT.test(text)) return "number";
  if (readPeriodText(text)) return "period";
  return text.length > LONGEST_LABEL ? "prose" : "label";
}

/** The columns that are filled below a row, and whether mostly with numbers. */
export function bodyColumns(kinds: readonly CellKind[][], header: number): Map<number, { numeric: boolean }> {
  const filled: number[] = [];
  const numbers: number[] = [];
  let rows = 0;
  for (let row = header + 1; row < kinds.length && rows < BODY_ROWS; row += 1) {
    let any = false;
    kinds[row].forEach((kind, column) => {
      if (kind === "blank") return;
      any = true;
      filled[column] = (filled[column] ?? 0) + 1;
      if (kind === "number") numbers[column] = (numbers[column] ?? 0) + 1;
    });
    if (any) rows += 1;
  }
  const body = new Map<number, { numeric: boolean }>();
  filled.forEach((count, column) => {
    if (count >= rows * 0.3) body.set(column, { numeric: (numbers[column] ?? 0) >= count * 0.6 });
  });
  return body;
}
