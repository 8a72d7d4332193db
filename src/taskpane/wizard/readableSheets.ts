import { rememberedSheetName } from "../../trackers/remembered/rememberedSheet";
import type { SheetInfo, TrackerInfo, WorkbookInfo } from "../actions/types";

/** Sheets that can hold a budget: not the empty ones, and not what trackers wrote. */
export function readableSheets(workbook: WorkbookInfo, trackers: readonly TrackerInfo[]): SheetInfo[] {
  const ours = new Set([rememberedSheetName, ...trackers.flatMap(({ id, sheets }) => [id, ...sheets])]);
  return workbook.sheets.filter(({ name, rows }) => rows > 0 && !ours.has(name));
}

/** The preferred sheet where it can be read, else the first visible one; "" where there is none. */
export function startSheet(sheets: readonly SheetInfo[], preferred: string): string {
  const start = sheets.find(({ name }) => name === preferred) ?? sheets.find(({ visible }) => visible) ?? sheets[0];
  return start?.name ?? "";
}
