import type { CellValue } from "../../src/sheets/grid";

/** Invented figures: minutes by day, one of them missing and one far off. */
export const measured: CellValue[][] = [
  ["Day", "Minutes"],
  ...[9, 10, 11, 10, "n/a", 9, 10, 11, 10, 9, 16, 10, 9, 11, 10, 9, 10, 11].map((value, at): CellValue[] => [
    `2026-09-${String(at + 1).padStart(2, "0")}`,
    value,
  ]),
];
