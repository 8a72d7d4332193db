import { readCallingCells } from "../../excel/readCooCells";
import { readSheets, type OpenedWorkbook } from "../../excel/readSheets";
import { canOpenCopy } from "../../excel/openCopy";
import { readCommenters, readProperties } from "../../excel/readPersonal";
import { readTexts } from "../../excel/readTexts";
import { inWorkbook, type WorkbookContext } from "../../excel/session";
import { callsCoo } from "../../portable/rewrite/formulaTree";
import { cellAddress } from "../../trackers/address";
import { nameFates, NameUse, type NameFate } from "../../trackers/frozen/cooName";
import { fatesOf, type CellFate } from "../../trackers/frozen/freeze";
import type { FrozenCell, FrozenName } from "../../trackers/frozen/frozenCell";
import {
  frozenSheet,
  frozenSheetAsRead,
  frozenSheetName,
  isFrozenSheet,
  readFrozen,
} from "../../trackers/frozen/frozenSheet";
import { changedCells, thawCells, type ThawCell } from "../../trackers/frozen/thaw";
import { thawNames, type ThawName } from "../../trackers/frozen/thawNames";
import { findingsOf, type Place } from "../../trackers/sharing/findings";
import { previewed } from "../../trackers/sharing/previewed";
import type { CellExchange } from "../../excel/cellExchange";
import type { KeptBefore } from "../../excel/keptSheet";
import { failed } from "./failure";
import type { ChangedCell, PreviewCell, Readers, ShareReport } from "./shareTypes";
import { staleTrackers } from "./staleTrackers";
import { listTrackers } from "./trackers";

/** A workbook read for sharing. */
export interface Shareable {
  workbook: OpenedWorkbook;
  fates: CellFate[];
  nameFates: NameFate[];
  /** The cells and names that were made portable, as they are now. */
  thawing: ThawCell[];
  thawingNames: ThawName[];
  /** The sheet that keeps what they were, as it is; `null` where there is none. */
  kept: KeptBefore | null;
  /** Ids of the sheets, which they keep when they are renamed. */
  ids: ReadonlyMap<string, string>;
}

/** Reads every sheet, the cells with COO functions, and those that had some. */
export async function readShareable(readers: Readers): Promise<Shareable> {
  return inWorkbook(async (context) => {
    const workbook = await readSheets(context);
    const keeping = keepingSheet(workbook.sheets);
    const others = workbook.sheets.filter((sheet) => sheet !== keeping);
    const locked = new Set(others.filter((sheet) => sheet.locked).map(({ name }) => name));
    const names = nameFates(workbook.names, readers, locked);
    const staying = new NameUse(
      workbook.names,
      names.filter(({ plain }) => plain === null),
    );
    const calls = (formula: string, sheet: string) => callsCoo(formula) || staying.in(formula, sheet);
    const cells = await readCallingCells(context, others, calls);
    const isOurs = keeping && isFrozenSheet(keeping.content);
    const found = isOurs ? readFrozen(keeping.content.values, keeping.content.formulas) : null;
    if (keeping && !found) {
      throw failed(
        "The workbook cannot be read for sharing.",
        `It has a sheet "${frozenSheetName}" that is not ours.`,
        "Give that sheet another name.",
      );
    }
    return {
      workbook,
      fates: fatesOf(cells, readers, ({ formula, sheet }) => staying.in(formula, sheet)),
      nameFates: names,
      thawing: thawCells(found?.cells ?? [], new Map(others.map((sheet) => [sheet.name, sheet]))),
      thawingNames: thawNames(found?.names ?? [], workbook.names, locked),
      kept: keeping ?? null,
      ids: new Map(workbook.sheets.map(({ name, id }) => [name, id])),
    };
  });
}

/** The sheet that keeps what functions were, whatever it is called; else one of somebody's that is called so. */
function keepingSheet(sheets: OpenedWorkbook["sheets"]) {
  const called = sheets.find(({ name }) => name === frozenSheetName);
  return [...(called ? [called] : []), ...sheets].find(({ content }) => isFrozenSheet(content)) ?? called;
}

/**
 * Looks through the whole workbook for what a reader without the add-in would stumble over.
 *
 * @param withPeople - Whether comments and notes are searched for people's names.
 */
export async function checkSharing(readers: Readers, withPeople = false): Promise<ShareReport> {
  const { workbook, fates, nameFates: names, thawing, thawingNames, kept } = await readShareable(readers);
  const sheets = workbook.sheets.filter(({ id }) => id !== kept?.id);
  const trackers = await listTrackers();
  const stale = await staleTrackers(trackers);
  const { properties, people, preview } = await readForReport(fates, withPeople);
  const cells = changedCells(thawing);
  const changedNames = thawingNames.filter(({ state }) => state === "changed");
  return {
    findings: findingsOf({ fates, sheets, names, trackers: stale, properties, people }),
    canCopy: canOpenCopy(),
    trackers: trackers
      .map(({ title, sheets: [sheet] }) => ({ title, sheet }))
      .filter(({ sheet }) => workbook.sheets.some(({ name }) => name === sheet)),
    preview,
    calls: fates.length,
    frozen:
      thawing.filter(({ frozen, state }) => frozen.before !== "" && state !== "gone").length +
      thawingNames.filter(({ state }) => state !== "gone").length,
    changed: [
      ...cells.map(({ frozen, there }) => changedAs(frozen, String(there.formula))),
      ...changedNames.map(({ frozen, there }) => changedAs(frozen, there)),
    ],
  };
}

function changedAs(frozen: FrozenCell | FrozenName, now: string): ChangedCell {
  return { ...placeOf(frozen), before: frozen.before, now, isName: !("row" in frozen) };
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

/** Where a frozen cell stands, for a person; a name stands in the place of a cell, on no sheet where it is the workbook's. */
export function placeOf(frozen: FrozenCell | FrozenName): Place {
  const cell = "row" in frozen ? cellAddress(frozen.row, frozen.column) : frozen.name;
  return { sheet: frozen.sheet ?? "", cell };
}

/** The keeping sheet with other cells and names than now; it goes where none are left. */
export function keptTurn(
  { kept }: Shareable,
  cells: readonly FrozenCell[],
  names: readonly FrozenName[],
): CellExchange["kept"] {
  return {
    name: frozenSheetName,
    before: kept,
    after: cells.length + names.length > 0 ? frozenSheet(cells, names) : null,
    planOf: frozenSheetAsRead,
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
