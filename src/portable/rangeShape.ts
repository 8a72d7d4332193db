/** A1 references without a sheet name: "B2", "$B$2:$D$9". */
const RANGE = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** Rows and columns of a range, told from its text; `null` for names and whole columns. */
export function rangeShape(part: string): { rows: number; columns: number } | null {
  const match = RANGE.exec(part.slice(part.lastIndexOf("!") + 1));
  if (match === null) return null;
  const [, firstColumn, firstRow, lastColumn = firstColumn, lastRow = firstRow] = match;
  return {
    rows: Math.abs(Number(lastRow) - Number(firstRow)) + 1,
    columns: Math.abs(columnNumber(lastColumn) - columnNumber(firstColumn)) + 1,
  };
}

/** True where two ranges surely have the same shape. */
export function sameShape(one: string, other: string): boolean {
  const [first, second] = [rangeShape(one), rangeShape(other)];
  return (
    first !== null &&
    second !== null &&
    first.rows === second.rows &&
    first.columns === second.columns &&
    (first.rows === 1 || first.columns === 1)
  );
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
