import type { Source } from "../../../sheets/source";
import { cellAddress, quoteSheet } from "../../address";
import { gray } from "../../colors";
import type { PlanCell, SheetPlan } from "../../plan";
import { area, emptySheet, format, put, words } from "../sheet/sheetBuilder";

/** A tracker's hidden record with nothing in it yet but what it is. */
export function emptyRecord(name: string): SheetPlan {
  const sheet = emptySheet("record", name);
  sheet.hidden = true;
  put(sheet, 0, 0, [
    [words("COO Toolkit register")],
    [
      words(
        "What COO Toolkit needs to refresh this tracker, and its workings. Removing the tracker takes this sheet away too.",
      ),
    ],
  ]);
  format(sheet, area(0, 0), { font: { bold: true, size: 14 } });
  format(sheet, area(1, 0), { font: { color: gray } });
  sheet.widths.push({ column: 0, columns: 2, characters: 24 }, { column: 2, columns: 1, characters: 60 });
  return sheet;
}

/** A setting as the record shows it: its name, its value, and what it means to a person who unhides the sheet. */
export function setting(name: string, value: PlanCell, meaning: string): PlanCell[] {
  return [words(name), value, words(meaning)];
}

/** A link to a sheet of the tracker, which follows when the sheet is renamed. */
export function sheetLink(sheet: string): PlanCell {
  return { formula: `=${quoteSheet(sheet)}!$A$1` };
}

/** Where the source keeps each role: a link to the column's header, which follows when columns are inserted. */
export function sourceSettings(
  source: Source,
  columns: Iterable<readonly [role: string, column: number]>,
): PlanCell[][] {
  return [...columns].map(([role, column]) =>
    setting(
      `Source ${role}`,
      { formula: `=${quoteSheet(source.sheet)}!${cellAddress(source.headerRow - 1, column, "both")}` },
      "Points at the header of the source's column",
    ),
  );
}

/** The layout of the record; a higher number was made by a newer version, which is not for us to change. */
export const recordFormat = 1;
