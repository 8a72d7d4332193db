import { RefreshRefused } from "../../trackers/kit/refresh/refusals";
import { recordFormat } from "../../trackers/kit/record/emptyRecord";
import { readGrid } from "../../excel/readGrid";
import { readTracker } from "../../excel/readTrackers";
import { readWorkbook } from "../../excel/readWorkbook";
import type { WorkbookContext } from "../../excel/session";
import { isNothing, type TrackerUpdate } from "../../excel/updateTracker";
import type { Culture } from "../../sheets/grid";
import { refreshRisk, type RiskUpdate } from "../../trackers/risk/refreshRisk";
import type { RiskRecord } from "../../trackers/risk/riskRecord";
import { columnQuestions } from "../../trackers/risk/riskQuestions";
import { riskRoles, type RiskChoices } from "../../trackers/risk/riskSource";
import { failed } from "./failure";
import { otherListsIn } from "./otherLists";
import { chooseRisk } from "./risk";
import type { Progress, RefreshedRisk, ShownRisk, TrackerInfo } from "./types";
import { tableTurns } from "./tableTurns";
import { lockedReason } from "./workbook";
import { refreshCounts, writeRefresh } from "./writeRefresh";

/** What a register is read for, and what is said where it cannot be. */
const purposes = { refresh: "The register was not refreshed.", show: "The register cannot be shown." };

/** The visible sheets of a risk register. */
export function riskSheets({ names }: RiskRecord): string[] {
  return [names.lead, names.table, names.settings];
}

type Found = Awaited<ReturnType<typeof readTracker>>;

/** A risk register with its source, and what a refresh changes in it. */
export interface RiskForRefresh {
  kind: "risk";
  register: RiskRecord;
  found: Found;
  update: RiskUpdate;
  culture: Culture | undefined;
}

/** Reads a risk register and its source, and works out what a refresh changes. */
export async function readRiskForRefresh(
  context: WorkbookContext,
  id: string,
  register: RiskRecord,
  purpose: keyof typeof purposes = "refresh",
): Promise<RiskForRefresh> {
  const what = purposes[purpose];
  if (register.format > recordFormat)
    throw failed(what, "It was made by a newer version of COO Toolkit.", "Update the add-in, then refresh.");
  const { workbook, used } = await readWorkbook(context, register.sourceSheet);
  const locked = workbook.readOnly && purpose === "refresh" ? lockedReason(workbook) : "";
  if (locked) throw failed(what, locked, "Open a copy that you may change.");
  refuseMissing(what, register, new Set(workbook.sheets.map(({ name }) => name)));
  const { lead, table, settings, tableName, prefix } = register.names;
  const found = await readTracker(context, [lead, table, settings, id], tableName, lead, prefix, [
    register.sourceSheet,
  ]);
  if (!found.table) throw failed(what, `The table "${tableName}" is not there any more.`, "Build a new register.");
  const grid = await readGrid(context, register.sourceSheet, used, workbook.culture);
  const read = chooseRisk(grid, choicesOf(register));
  const [question] = columnQuestions(read);
  if (question) throw failed(what, question.text, "Build a new register, where you can answer.");
  const others = await otherListsIn(context, workbook, register.sourceSheet, id);
  const contents = {
    lead: found.sheets.get(lead)!,
    table: found.sheets.get(table)!,
    settings: found.sheets.get(settings)!,
    record: found.sheets.get(id)!,
    area: found.table,
  };
  try {
    return {
      kind: "risk",
      register,
      found,
      update: refreshRisk(register, read, contents, others),
      culture: grid.culture,
    };
  } catch (reason) {
    if (reason instanceof RefreshRefused) throw failed(what, reason.message, reason.next);
    throw reason;
  }
}

function refuseMissing(what: string, register: RiskRecord, there: Set<string>): void {
  const missing = [register.sourceSheet, ...riskSheets(register)].find((sheet) => !there.has(sheet));
  if (missing === undefined) return;
  const why = missing ? `The sheet "${missing}" is not there any more.` : "One of its sheets is not there any more.";
  throw failed(what, why, "Bring it back, or remove the register and build a new one.");
}

/** What was chosen when the register was built: the source's columns, wherever they stand now. */
function choicesOf({ headerRow, roles }: RiskRecord): RiskChoices & { header: string } {
  const columns = riskRoles.map((role) => [role, roles[role] ?? "none"] as const);
  return { header: String(headerRow), ...Object.fromEntries(columns) };
}

/** Writes what a refresh changes, and compares the figures; a second time there is nothing to write. */
export async function writeRisk(
  { register, found, update, culture }: RiskForRefresh,
  progress: Progress,
): Promise<RefreshedRisk> {
  progress("Writing and checking", 0.6);
  const turns = turnsOf(register, update, found);
  const reconciliation = await writeRefresh(purposes.refresh, turns, update.plan);
  const { figures, settings, shape } = update;
  return {
    tracker: readyTracker(register),
    reconciliation,
    figures,
    settings,
    shape,
    culture,
    ...refreshCounts(update, turns),
  };
}

/** A register with its source at hand, as the pane lists it. */
function readyTracker(register: RiskRecord): TrackerInfo {
  return {
    id: register.names.record,
    kind: "risk",
    title: register.title,
    sheets: riskSheets(register),
    sourceSheet: register.sourceSheet,
    state: "ready",
  };
}

/** The register as it has been read, to be looked at; nothing is written. */
export function shownRisk({ register, found, update, culture }: RiskForRefresh): ShownRisk {
  const { figures, settings, shape } = update;
  const isCurrent = isNothing(turnsOf(register, update, found));
  return { tracker: readyTracker(register), figures, settings, shape, culture, isCurrent };
}

function turnsOf({ names }: RiskRecord, update: RiskUpdate, found: Found): TrackerUpdate {
  return tableTurns({ table: names.table, tableName: names.tableName, charts: names.lead }, update, found);
}
