import type { Area, Format, PlanCell, SheetPlan } from "../../plan";
import { wholeColumn } from "../../colors";

/** A sheet's plan with nothing on it yet. */
export function emptySheet(key: string, name: string): SheetPlan {
  return {
    key,
    name,
    blocks: [],
    fills: [],
    exceptions: [],
    formats: [],
    widths: [],
    heights: [],
    tables: [],
    rules: [],
    validations: [],
    charts: [],
  };
}

/** Words that must stay words; blank for no words. */
export function words(text: string): PlanCell {
  return text === "" ? null : { text };
}

/** A key cell as the source has it: a number stays a number. */
export function keyCell(value: string | number | boolean): PlanCell {
  return typeof value === "number" ? value : words(String(value));
}

export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

export function columnArea(column: number, columns = 1): Area {
  return { row: 0, column, rows: wholeColumn, columns };
}

/** Puts cells on a sheet's plan, top left at (`row`, `column`). */
export function put(sheet: SheetPlan, row: number, column: number, cells: PlanCell[][]): void {
  if (cells.length > 0) sheet.blocks.push({ row, column, cells });
}

export function format(sheet: SheetPlan, where: Area, how: Omit<Format, "area">): void {
  sheet.formats.push({ area: where, ...how });
}
