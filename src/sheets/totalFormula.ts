import type { CellValue } from "./grid";

/** What a formula makes of other rows of its own column. */
export interface VerticalFormula {
  /** It adds, or adds and subtracts, and does nothing else. */
  adds: boolean;
  /** It stands for the whole column by name ("=SUBTOTAL(109,[Amount])"). */
  wholeColumn: boolean;
  /** First and last sheet row (from 1) of each reference. */
  ranges: [number, number][];
}

const REFERENCE = /('[^']*'!|[A-Za-z_][\w.]*!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\w(])/g;

/**
 * Reads a formula that takes nothing but cells of its own column from other rows, as sums and what follows from them do.
 *
 * @param formula - English formula text ("=SUM(B4:B6)").
 * @param letter - Letters of the column in which it stands.
 * @param row - Sheet row in which it stands, from 1.
 * @returns `null` for a value, and for a formula over other columns or its own row.
 */
export function verticalFormula(formula: CellValue | undefined, letter: string, row: number): VerticalFormula | null {
  if (typeof formula !== "string" || !formula.startsWith("=")) return null;
  const text = formula.replace(/"[^"]*"/g, '""');
  const ranges: [number, number][] = [];
  for (const [, sheet, from, first, to, last] of text.matchAll(REFERENCE)) {
    const end = Number(last ?? first);
    if (sheet || from !== letter || (to ?? from) !== letter) return null;
    if (Number(first) <= row && row <= end) return null;
    ranges.push([Number(first), end]);
  }
  const rest = text.replace(REFERENCE, "R");
  if (ranges.length === 0) {
    const wholeColumn = /^=(SUM|SUBTOTAL|AGGREGATE)\([\d,\s]*[\w.]*\[[^@]*\]\)$/i.test(text);
    return wholeColumn ? { adds: true, wholeColumn, ranges } : null;
  }
  const adds = /^[=+\-(]*(?:(?:SUM|SUBTOTAL|AGGREGATE)\((?:\d+,)*|[R+\-(),\s])+$/i.test(rest);
  return { adds, wholeColumn: false, ranges };
}

/** How many rows the formula's references cover. */
export function coveredRows({ ranges }: VerticalFormula): number {
  return ranges.reduce((count, [first, last]) => count + last - first + 1, 0);
}
