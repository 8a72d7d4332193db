import type { TableRow } from "./tableRow";
import { equals } from "./totalArithmetic";

/** The rows below a row that are parts of it. */
export interface OutlineParts {
  /** First and last sheet row of its parts. */
  first: number;
  last: number;
}

/** Parts looked at below one row. */
const MOST_PARTS = 500;

/**
 * Finds the rows that stand above their parts and hold their sum: "1. Personnel" over "1.1 Salaries" and "1.2 Benefits", or
 * a name over indented ones.
 *
 * @param rows - Lines and sums, top first.
 * @returns Their parts, by their position in `rows`.
 */
export function outlineParents(rows: readonly TableRow[]): Map<number, OutlineParts> {
  const depths = rows.map(outlineDepth);
  const parents = new Map<number, OutlineParts>();
  rows.forEach((row, at) => {
    const depth = depths[at];
    const child = depths[at + 1];
    if (child === undefined || child <= depth) return;
    const sums = row.amounts.map(() => 0);
    let broken = false;
    let last = at;
    for (let part = at + 1; part < rows.length && depths[part] > depth && part - at <= MOST_PARTS; part += 1) {
      last = part;
      // Parts of parts are in them already.
      if (depths[part] !== child) continue;
      rows[part].amounts.forEach((amount, column) => {
        sums[column] += amount ?? 0;
        if (amount !== null && !Number.isInteger(amount)) broken = true;
      });
    }
    const holds = row.amounts.every((amount, column) => amount === null || equals(sums[column], amount, broken));
    if (holds && row.amounts.some((amount) => amount !== null && amount !== 0)) {
      parents.set(at, { first: rows[at + 1].sheetRow, last: rows[last].sheetRow });
    }
  });
  return parents;
}

/** Deeper than any indent: a column further to the right. */
const COLUMN = 1000;

/** How deep a row stands: by its number ("2.1" is 2 deep), else by the column of its only name, then by its indent. */
function outlineDepth({ label, indent, names, nameColumn }: TableRow): number {
  const number = /^(\d{1,3}(?:\.\d{1,3})*)\.?(?=\s|\)|$)/.exec(label);
  if (number) return number[1].split(".").length;
  return (names === 1 ? nameColumn * COLUMN : 0) + indent;
}
