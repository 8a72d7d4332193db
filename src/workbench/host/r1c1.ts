import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { addressOf, type Area } from "./area";
import { enterCells, readFormulas, shaped } from "./cellContent";
import type { CellValue } from "./grid";
import type { Session } from "./session";

const isFormula = (value: unknown): value is string => typeof value === "string" && value.startsWith("=");

export function readR1C1(session: Session, sheetId: string, area: Area): CellValue[][] {
  return readFormulas(session, sheetId, area).map((line, r) =>
    line.map((value, c) => (isFormula(value) ? translateFormulaToR1C1(value, anchor(area, r, c)) : value)),
  );
}

export function enterR1C1(session: Session, sheetId: string, area: Area, given: unknown): void {
  const inputAt = shaped<unknown>(area, given);
  const inA1 = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => {
      const input = inputAt(r, c);
      return isFormula(input) ? translateFormulaToA1(input, anchor(area, r, c)) : input;
    }),
  );
  enterCells(session, sheetId, area, inA1);
}

function anchor(area: Area, row: number, column: number): string {
  return addressOf({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
}
