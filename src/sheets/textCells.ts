import { isBlank } from "./cell";
import type { CellValue } from "./grid";
import type { Reading } from "./lineReading";

/** Sheet rows of lines, for each column of the table. */
export interface TextCells {
  /** Text that does not count. */
  textRows: number[][];
  /** Numbers that stand as text and count. */
  textNumberRows: number[][];
}

/**
 * Finds the cells of lines that hold text where a number, a period or an account type is wanted.
 *
 * @param reads - Whether a cell of the period or type column says what it should.
 */
export function textCells(reading: Reading, reads: (role: "period" | "type", value: CellValue) => boolean): TextCells {
  const { grid, columns, roles, sorted, amounts } = reading;
  const { period, type } = roles.assigned.best;
  const textRows = columns.map(() => [] as number[]);
  const textNumberRows = columns.map(() => [] as number[]);
  columns.forEach((column, at) => {
    const { profile } = column;
    const words = at === period || at === type;
    const numeric = amounts.columns.includes(profile.column) || ["money", "number", "percent"].includes(column.type);
    if (!words && (!numeric || profile.texts + profile.errors + profile.booleans === 0)) return;
    for (const { row, sheetRow } of sorted.lines) {
      const value = grid.values[row][profile.column];
      if (isBlank(value) || (typeof value === "number" && at !== period)) continue;
      if (at === period) {
        if (!reads("period", value)) textRows[at].push(sheetRow);
      } else if (at === type) {
        if (!reads("type", value)) textRows[at].push(sheetRow);
      } else if (amounts.read(row, profile.column) === null) {
        textRows[at].push(sheetRow);
      } else if (typeof value === "string") {
        textNumberRows[at].push(sheetRow);
      }
    }
  });
  return { textRows, textNumberRows };
}
