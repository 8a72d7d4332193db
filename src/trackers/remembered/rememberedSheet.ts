import type { SheetPlan } from "../plan";
import { gray } from "../colors";
import { area, emptySheet, format, put, words } from "../kit/sheet/sheetBuilder";
import { rememberedHeads } from "./rememberedRow";

/** The hidden sheet on which a workbook remembers how its sheets were read. */
export const rememberedSheetName = "COO Toolkit choices";

/** Zero-based row of the heads, and of the first remembered sheet. */
export const headsRow = 2;
export const firstRememberedRow = 3;

/** What the sheet has remembered: a row for each signature. */
export interface Memory {
  /** "none" where there is no such sheet yet, "other" where a sheet of that name is not ours to write on. */
  state: "none" | "ours" | "other";
  rows: { signature: string; cells: string[] }[];
}

/** The sheet with its first row, for a workbook that has remembered nothing yet. */
export function rememberedSheet(signature: string, cells: readonly string[]): SheetPlan {
  return rememberedSheetWith([[signature, ...cells]]);
}

/** The sheet with all its rows, each of which begins with its signature. */
export function rememberedSheetWith(rows: readonly (readonly string[])[]): SheetPlan {
  const sheet = emptySheet("remembered", rememberedSheetName);
  sheet.hidden = true;
  put(sheet, 0, 0, [
    [words(rememberedSheetName)],
    [
      words(
        "How sheets with these headings were read. The next one with the same headings is read so without asking. Delete a row, a cell or the sheet to forget it.",
      ),
    ],
  ]);
  put(
    sheet,
    headsRow,
    0,
    [["Headings", ...rememberedHeads], ...rows].map((row) => row.map(words)),
  );
  format(sheet, area(0, 0), { font: { bold: true, size: 14 } });
  format(sheet, area(1, 0), { font: { color: gray } });
  format(sheet, area(headsRow, 0, 1, rememberedHeads.length + 1), { font: { bold: true } });
  sheet.widths.push({ column: 0, columns: 1, characters: 60 }, { column: 1, columns: 12, characters: 16 });
  return sheet;
}

/** Reads the sheet back from its cells, top left at A1. */
export function readMemory(cells: readonly (readonly unknown[])[]): Memory {
  if (cells[0]?.[0] !== rememberedSheetName) return { state: "other", rows: [] };
  const rows = cells.slice(firstRememberedRow).map(([signature, ...rest]) => ({
    signature: String(signature),
    cells: rememberedHeads.map((_, at) => String(rest[at] ?? "")),
  }));
  return { state: "ours", rows };
}
