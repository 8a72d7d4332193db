import { readCallingCells } from "../../excel/readCooCells";
import { readSheets, type OpenedWorkbook } from "../../excel/readSheets";
import { canOpenCopy } from "../../excel/openCopy";
import { readCommenters, readProperties } from "../../excel/readPersonal";
import { readTexts } from "../../excel/readTexts";
import { inWorkbook, type WorkbookContext } from "../../excel/session";
import { callsCoo } from "../../portable/rewrite/formulaTree";
import { cellAddress } from "../../trackers/address";
import { fatesOf, type CellFate } from "../../trackers/frozen/freeze";
import type { FrozenCell } from "../../trackers/frozen/frozenCell";
import { frozenSheet, frozenSheetAsRead, frozenSheetName, readFrozen } from "../../trackers/frozen/frozenSheet";
import { changedCells, thawCells, type ThawCell } from "../../trackers/frozen/thaw";
import { findingsOf, type Place } from "../../trackers/sharing/findings";
import { previewed } from "../../trackers/sharing/previewed";
import type { CellExchange } from "../../excel/exchangeCells";
import { failed } from "./failure";
import type { PreviewCell, Readers, ShareReport } from "./shareTypes";
import { staleTrackers } from "./staleTrackers";
import { listTrackers } from "./trackers";

/** A workbook read for sharing. */
export interface Shareable {
  workbook: OpenedWorkbook;
  fates: CellFate[];
  /** The cells that were made portable, as they are now. */
  thawing: ThawCell[];
  /** The sheet that keeps what they were, as it is; `null` where there is none. */
  kept: ReturnType<typeof frozenSheetAsRead> | null;
}

/** Reads every sheet, the cells with COO functions, and those that had some. */
export async function readShareable(readers: Readers): Promise<Shareable> {
  return inWorkbook(async (context) => {
    const workbook = await readSheets(context);
    const keeping = workbook.sheets.find(({ name }) => name === frozenSheetName);
    const others = workbook.sheets.filter((sheet) => sheet !== keeping);
    const cells = await readCallingCells(context, others, callsCoo);
    const found = (keeping && readFrozen(keeping.content.values, keeping.content.formulas)) ?? null;
    if (keeping && !found) {
      throw failed(
        "The workbook cannot be read for sharing.",
        `It has a sheet "${frozenSheetName}" that is not ours.`,
        "Give that sheet another name.",
      );
    }
    return {
      workbook,
      fates: fatesOf(cells, readers),
      thawing: thawCells(found ?? [], new Map(others.map((sheet) => [sheet.name, sheet]))),
      kept: keeping ? frozenSheetAsRead(keeping.content) : null,
    };
  });
}

/**
 * Looks through the whole workbook for what a reader without the add-in would stumble over.
 *
 * @param withPeople - Whether comments and notes are searched for people's names.
 */
export async function checkSharing(readers: Readers, withPeople = false): Promise<ShareReport> {
  const { workbook, fates, thawing } = await readShareable(readers);
  const trackers = await listTrackers();
  const stale = await staleTrackers(trackers);
  const { properties, people, preview } = await readForReport(fates, withPeople);
  return {
    findings: findingsOf({
      fates,
      sheets: workbook.sheets,
      names: workbook.names,
      trackers: stale,
      properties,
      people,
    }),
    canCopy: canOpenCopy(),
    trackers: trackers
      .map(({ title, sheets: [sheet] }) => ({ title, sheet }))
      .filter(({ sheet }) => workbook.sheets.some(({ name }) => name === sheet)),
    preview,
    calls: fates.length,
    frozen: thawing.filter(({ frozen, state }) => frozen.before !== "" && state !== "gone").length,
    changed: changedCells(thawing).map(({ frozen, there }) => ({
      ...placeOf(frozen),
      before: frozen.before,
      now: String(there.formula),
    })),
  };
}

/** What the report says beside the cells' formulas. */
async function readForReport(fates: readonly CellFate[], withPeople: boolean) {
  return inWorkbook(async (context) => ({
    properties: await readProperties(context),
    people: withPeople ? await readCommenters(context) : null,
    preview: await readPreview(context, fates),
  }));
}

/** The cells by which a person sees what becomes of the others, as they show. */
async function readPreview(context: WorkbookContext, fates: readonly CellFate[]): Promise<PreviewCell[]> {
  const chosen = previewed(fates);
  const texts = await readTexts(
    context,
    chosen.map(({ cell }) => cell),
  );
  return chosen.map(({ cell, plain }, at) => ({
    sheet: cell.sheet,
    cell: cellAddress(cell.row, cell.column),
    shown: texts[at],
    plain,
  }));
}

/** Where a frozen cell stands, for a person. */
export function placeOf({ sheet, row, column }: FrozenCell): Place {
  return { sheet, cell: cellAddress(row, column) };
}

/** The keeping sheet with other cells than now; it goes where none are left. */
export function keptTurn({ kept, workbook }: Shareable, cells: readonly FrozenCell[]): CellExchange["kept"] {
  return {
    name: frozenSheetName,
    before: kept,
    after: cells.length > 0 ? frozenSheet(cells) : null,
    show: workbook.active,
  };
}

/** Nothing can be exchanged in a workbook that takes no change. */
export function refuseLocked(what: string, { workbook }: Shareable): void {
  const { readOnly, structureProtected } = workbook;
  if (!readOnly && !structureProtected) return;
  const why = readOnly
    ? "The workbook is open for reading only."
    : "The workbook's structure is protected, so the sheet that keeps the functions cannot be added or removed.";
  throw failed(what, why, "Open a copy that you may change.");
}
