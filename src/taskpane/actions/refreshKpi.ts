import { readGrid } from "../../excel/readGrid";
import { readChartTitles, readTracker, type TrackerContents } from "../../excel/readTrackers";
import { readWorkbook } from "../../excel/readWorkbook";
import type { WorkbookContext } from "../../excel/session";
import { isNothing, type TrackerUpdate } from "../../excel/updateTracker";
import { refreshKpi, type KpiUpdate } from "../../trackers/kpi/refreshKpi";
import { panelBefore } from "../../trackers/kpi/chartsSheet";
import { kpiSheetNames } from "../../trackers/kpi/kpiNames";
import type { KpiRecord } from "../../trackers/kpi/kpiRecord";
import type { KpiScorecard } from "../../trackers/kpi/kpiScorecard";
import { kpiRoles, type KpiChoices } from "../../trackers/kpi/kpiSource";
import { RefreshRefused } from "../../trackers/kit/refresh/refusals";
import { recordFormat } from "../../trackers/kit/record/emptyRecord";
import { failed } from "./failure";
import { decideKpi } from "./kpi";
import { chartTurns, tableTurns } from "./tableTurns";
import type { Progress, RefreshedKpi, ShownKpi, TrackerInfo } from "./types";
import { lockedReason } from "./workbook";
import { refreshCounts, writeRefresh } from "./writeRefresh";

/** What a scorecard is read for, and what is said where it cannot be. */
const purposes = { refresh: "The scorecard was not refreshed.", show: "The scorecard cannot be shown." };

/** The visible sheets of a KPI scorecard. */
export function kpiSheets({ names }: KpiRecord): string[] {
  return kpiSheetNames(names);
}

/** A KPI scorecard with its source, and what a refresh changes in it. */
export interface KpiForRefresh {
  kind: "kpi";
  register: KpiRecord;
  found: TrackerContents;
  /** Titles of the charts on the sheet of the charts, by their names. */
  panels: Map<string, string>;
  update: KpiUpdate;
}

/** Reads a KPI scorecard and its source, and works out what a refresh changes. */
export async function readKpiForRefresh(
  context: WorkbookContext,
  id: string,
  register: KpiRecord,
  purpose: keyof typeof purposes = "refresh",
): Promise<KpiForRefresh> {
  const what = purposes[purpose];
  if (register.format > recordFormat)
    throw failed(what, "It was made by a newer version of COO Toolkit.", "Update the add-in, then refresh.");
  const { workbook, used } = await readWorkbook(context, register.sourceSheet);
  const locked = workbook.readOnly && purpose === "refresh" ? lockedReason(workbook) : "";
  if (locked) throw failed(what, locked, "Open a copy that you may change.");
  refuseMissing(what, register, new Set(workbook.sheets.map(({ name }) => name)));
  const { lead, table, settings, charts, tableName, prefix } = register.names;
  const found = await readTracker(context, [...kpiSheets(register), id], tableName, lead, prefix, [
    register.sourceSheet,
  ]);
  const panels = charts ? await readChartTitles(context, charts) : new Map<string, string>();
  if (!found.table) throw failed(what, `The table "${tableName}" is not there any more.`, "Build a new scorecard.");
  const grid = await readGrid(context, register.sourceSheet, used, workbook.culture);
  const { read, questions } = decideKpi({ grid }, choicesOf(register));
  const [question] = questions;
  if (question) throw failed(what, question.text, "Build a new scorecard, where you can answer.");
  const contents = {
    lead: found.sheets.get(lead)!,
    table: found.sheets.get(table)!,
    settings: found.sheets.get(settings)!,
    charts: charts ? found.sheets.get(charts)! : null,
    record: found.sheets.get(id)!,
    area: found.table,
  };
  try {
    return { kind: "kpi", register, found, panels, update: refreshKpi(register, read, contents) };
  } catch (reason) {
    if (reason instanceof RefreshRefused) throw failed(what, reason.message, reason.next);
    throw reason;
  }
}

function refuseMissing(what: string, register: KpiRecord, there: Set<string>): void {
  const missing = [register.sourceSheet, ...kpiSheets(register)].find((sheet) => !there.has(sheet));
  if (missing === undefined) return;
  const why = missing ? `The sheet "${missing}" is not there any more.` : "One of its sheets is not there any more.";
  throw failed(what, why, "Bring it back, or remove the scorecard and build a new one.");
}

/** What was chosen when the scorecard was built: the source's columns, wherever they stand now, and the direction. */
function choicesOf({ headerRow, roles, direction, dates, shape }: KpiRecord): KpiChoices & { header: string } {
  const columns = kpiRoles.map((role) => [role, roles[role] ?? "none"] as const);
  return {
    header: String(headerRow),
    ...Object.fromEntries(columns),
    decimal: shape.decimal,
    history: shape.history === "long" ? "rows" : "each",
    doubled: "last",
    ...(dates === "" ? {} : { dates }),
    direction: roles.direction ?? direction,
  };
}

/** Writes what a refresh changes, and compares the figures; a second time there is nothing to write. */
export async function writeKpi(
  { register, found, panels, update }: KpiForRefresh,
  progress: Progress,
): Promise<RefreshedKpi> {
  progress("Writing and checking", 0.6);
  const turns = turnsOf(register, update, found, panels);
  const reconciliation = await writeRefresh(purposes.refresh, turns, update.plan);
  return {
    tracker: readyTracker(register),
    reconciliation,
    ...scorecardOf(update),
    ...refreshCounts(update, turns),
  };
}

/** The scorecard as it has been read, to be looked at; nothing is written. */
export function shownKpi({ register, found, panels, update }: KpiForRefresh): ShownKpi {
  const isCurrent = isNothing(turnsOf(register, update, found, panels));
  return { tracker: readyTracker(register), ...scorecardOf(update), isCurrent };
}

function scorecardOf({ figures, shape, settings, read, typed }: KpiUpdate): KpiScorecard {
  return { figures, shape, settings, read, typed };
}

/** A scorecard with its source at hand, as the pane lists it. */
function readyTracker(register: KpiRecord): TrackerInfo {
  const { names, title, sourceSheet } = register;
  return { id: names.record, kind: "kpi", title, sheets: kpiSheets(register), sourceSheet, state: "ready" };
}

function turnsOf(
  { names }: KpiRecord,
  update: KpiUpdate,
  found: TrackerContents,
  panels: ReadonlyMap<string, string>,
): TrackerUpdate {
  const { lead, table, charts, tableName } = names;
  const turns = tableTurns({ table, tableName, charts: lead }, update, found);
  return {
    ...turns,
    charts: [...turns.charts, ...chartTurns(charts, update.panels, panels, update.plan, panelBefore)],
  };
}
