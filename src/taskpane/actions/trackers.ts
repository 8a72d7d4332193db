import { RefreshRefused } from "../../trackers/kit/refresh/refusals";
import { recordFormat } from "../../trackers/kit/record/emptyRecord";
import { readRegisters, readTracker, type RegisterCells } from "../../excel/readTrackers";
import { nameTurns } from "../../excel/nameTurns";
import type { TrackerUpdate } from "../../excel/updateTracker";
import { readChecks } from "../../excel/readChecks";
import { readGrid } from "../../excel/readGrid";
import { readWorkbook, type UsedArea, type Workbook } from "../../excel/readWorkbook";
import { inWorkbook, type WorkbookContext } from "../../excel/session";
import { contingencyNameAmong } from "../../trackers/budget/contingencyLink";
import { refreshBudget, type BudgetUpdate } from "../../trackers/budget/refreshBudget";
import { recordedChoices } from "../../trackers/budget/recordedChoices";
import { readBudgetRecord, type BudgetRecord } from "../../trackers/budget/budgetRecord";
import { joinedData, listChanges, type JoinedData } from "../../trackers/joined/joinedSheet";
import { readKpiRecord, type KpiRecord } from "../../trackers/kpi/kpiRecord";
import { readProcessRecord, type ProcessRecord } from "../../trackers/process/processRecord";
import { readRiskRecord, type RiskRecord } from "../../trackers/risk/riskRecord";
import { failed } from "./failure";
import { kpiSheets, readKpiForRefresh, shownKpi, writeKpi } from "./refreshKpi";
import { readRiskForRefresh, riskSheets, shownRisk, writeRisk } from "./refreshRisk";
import { joinAgain } from "./join";
import { keptCells } from "./tableTurns";
import { refuseAmountErrors } from "./refuseAmountErrors";
import type { Progress, Refreshed, ShownKpi, ShownRisk, TrackerInfo } from "./types";
import { choose, lockedReason } from "./workbook";
import { refreshCounts, writeRefresh } from "./writeRefresh";

/** The trackers in the workbook, as their registers tell. */
export async function listTrackers(): Promise<TrackerInfo[]> {
  return inWorkbook(async (context) => {
    const registers = await readRegisters(context);
    if (registers.length === 0) return [];
    const { workbook } = await readWorkbook(context);
    const trackers = registers.flatMap((cells) => trackerInfo(cells, workbook) ?? []);
    const checks = await readChecks(
      context,
      trackers.map(({ sheets: [first] }) => first),
    );
    return trackers.map((tracker) => {
      const check = checks.get(tracker.sheets[0]);
      return check === undefined ? tracker : { ...tracker, check };
    });
  });
}

function trackerInfo(cells: RegisterCells, workbook: Workbook): TrackerInfo | null {
  const found = anyRegister(cells);
  if (!found) return null;
  const there = new Set(workbook.sheets.map(({ name }) => name));
  const { kind, register, sheets } = found;
  return {
    id: cells.sheet,
    kind,
    title: register.title,
    sheets,
    sourceSheet: followed(register)[0],
    state: stateOf(register, there),
  };
}

/** A budget tracker's visible sheets. */
function budgetSheets({ names, joined }: BudgetRecord): string[] {
  return [names.dashboard, names.lines, ...(joined ? [names.data] : [])];
}

type AnyRegister = BudgetRecord | RiskRecord | KpiRecord | ProcessRecord;

/** The sheets that a tracker takes its figures from, which are not its own. */
export function followed(register: AnyRegister): string[] {
  const joined = "joined" in register ? register.joined : null;
  return joined ? [joined.plan.sheet, joined.actual.sheet] : [register.sourceSheet];
}

/** A register of whichever kind, with the tracker's visible sheets. */
export function anyRegister({ sheet, cells }: RegisterCells) {
  const budget = readBudgetRecord(sheet, cells);
  if (budget) return { kind: "budget" as const, register: budget, sheets: budgetSheets(budget) };
  const risk = readRiskRecord(sheet, cells);
  if (risk) return { kind: "risk" as const, register: risk, sheets: riskSheets(risk) };
  const kpi = readKpiRecord(sheet, cells);
  if (kpi) return { kind: "kpi" as const, register: kpi, sheets: kpiSheets(kpi) };
  const process = readProcessRecord(sheet, cells);
  return process && { kind: "process" as const, register: process, sheets: [process.names.sheet] };
}

function stateOf(register: AnyRegister, sheets: Set<string>): TrackerInfo["state"] {
  if (register.format > recordFormat) return "newer version";
  if (!register.complete) return "unfinished";
  return followed(register).every((sheet) => sheets.has(sheet)) ? "ready" : "missing source";
}

async function registerOf(context: WorkbookContext, id: string) {
  const cells = (await readRegisters(context)).find(({ sheet }) => sheet === id);
  const found = cells && anyRegister(cells);
  if (!found) throw trackerNotFound(id);
  return { ...found, ids: cells.ids };
}

export function trackerNotFound(id: string) {
  return failed("The tracker was not found.", `The sheet "${id}" is not there any more.`, "Build the tracker again.");
}

/** A tracker with its source, and what a refresh would change. */
export async function readTrackerForRefresh(id: string) {
  return inWorkbook(async (context) => {
    const { kind, register, ids } = await registerOf(context, id);
    if (kind === "risk") return sameSheets(ids, await readRiskForRefresh(context, id, register));
    if (kind === "process")
      throw failed(
        what,
        "An analysis follows its selected cells by itself, and takes no new ones.",
        "Select the longer range and insert the analysis again.",
      );
    return kind === "kpi"
      ? sameSheets(ids, await readKpiForRefresh(context, id, register))
      : sameSheets(ids, await readForRefresh(context, id, register));
  });
}

/** What was read of a tracker's sheets, as long as nobody has given one of their names to another sheet since its register was read. */
function sameSheets<Read extends { found: Found }>(ids: ReadonlyMap<string, string>, read: Read): Read {
  for (const [sheet, id] of read.found.ids)
    if (ids.get(sheet) !== id)
      throw failed(
        what,
        `Somebody gave the name of the sheet "${sheet}" to another one meanwhile.`,
        "The workbook is as it was before. Try again.",
      );
  return read;
}

/** Brings a tracker up to date with its source; a second time it changes nothing. What its check says afterwards is told. */
export async function refreshTracker(id: string, progress: Progress): Promise<Refreshed> {
  const refreshed = await refresh(id, progress);
  const [first] = refreshed.tracker.sheets;
  // The refresh went through: that its check cannot be read a moment later is no failure of it.
  const checks = await inWorkbook((context) => readChecks(context, [first])).catch(() => new Map<string, string>());
  const check = checks.get(first);
  return check === undefined ? refreshed : { ...refreshed, tracker: { ...refreshed.tracker, check } };
}

async function refresh(id: string, progress: Progress): Promise<Refreshed> {
  progress("Reading the source and the tracker", 0.2);
  const read = await readTrackerForRefresh(id);
  if (read.kind === "risk") return writeRisk(read, progress);
  if (read.kind === "kpi") return writeKpi(read, progress);
  const { register, found, update, listChanges } = read;
  progress("Writing and checking", 0.6);
  const turns = turnsOf(register, { ...update, changes: [...listChanges, ...update.changes] }, found);
  const reconciliation = await writeRefresh(what, turns, update.plan);
  return {
    tracker: {
      id,
      kind: "budget",
      title: register.title,
      sheets: budgetSheets(register),
      sourceSheet: followed(register)[0],
      state: "ready",
    },
    reconciliation,
    figures: update.figures,
    ...refreshCounts(update, turns),
  };
}

/** Reads a risk register as it stands with its source, to be looked at; nothing is written. */
export async function showRisk(id: string): Promise<ShownRisk> {
  const read = await inWorkbook(async (context) => {
    const { kind, register } = await registerOf(context, id);
    if (kind !== "risk") throw new Error(`The tracker "${id}" is not a risk register.`);
    return readRiskForRefresh(context, id, register, "show");
  });
  return shownRisk(read);
}

/** Reads a KPI scorecard as it stands with its source, to be looked at; nothing is written. */
export async function showKpi(id: string): Promise<ShownKpi> {
  const read = await inWorkbook(async (context) => {
    const { kind, register } = await registerOf(context, id);
    if (kind !== "kpi") throw new Error(`The tracker "${id}" is not a KPI scorecard.`);
    return readKpiForRefresh(context, id, register, "show");
  });
  return shownKpi(read);
}

const what = "The tracker was not refreshed.";

async function readForRefresh(context: WorkbookContext, id: string, register: BudgetRecord) {
  if (register.format > recordFormat) {
    throw failed(what, "It was made by a newer version of COO Toolkit.", "Update the add-in, then refresh.");
  }
  const { joined } = register;
  const { workbook, used } = await readWorkbook(context, register.sourceSheet);
  refuseLocked(workbook, register);
  const { dashboard, lines, data, tableName, prefix } = register.names;
  const ours = [dashboard, lines, id, ...(joined ? [data] : [])];
  const found = await readTracker(context, ours, tableName, dashboard, prefix, followed(register));
  if (!found.table) throw failed(what, `The table "${tableName}" is not there any more.`, "Build a new tracker.");
  const join = joined && (await joinAgain(context, joined, workbook.culture));
  const list = join && joinedData(join, data);
  const grid = list ? list.grid : await readGrid(context, register.sourceSheet, used as UsedArea, workbook.culture);
  const { source } = choose({ grid }, recordedChoices(register));
  if (source.questions.length > 0)
    throw failed(what, source.questions[0].text, "Build a new tracker, where you can answer.");
  refuseAmountErrors(what, source, grid);
  const contents = {
    dashboard: found.sheets.get(dashboard)!,
    lines: found.sheets.get(lines)!,
    record: found.sheets.get(id)!,
    table: found.table,
    contingency: contingencyNameAmong(workbook.names),
  };
  return {
    kind: "budget" as const,
    register,
    found,
    update: refused(() => refreshBudget(register, source, grid, contents, join)),
    listChanges: list ? changedList(data, list, found) : [],
  };
}

function changedList(sheet: string, list: JoinedData, found: Found): BudgetUpdate["changes"] {
  const cells = listChanges(list, found.sheets.get(sheet)!);
  return cells.length > 0 ? [{ sheet, cells }] : [];
}

function refuseLocked(workbook: Workbook, register: BudgetRecord): void {
  const locked = workbook.readOnly ? lockedReason(workbook) : "";
  if (locked) throw failed(what, locked, "Open a copy that you may change.");
  const there = new Set(workbook.sheets.map(({ name }) => name));
  for (const sheet of [...followed(register), ...budgetSheets(register)]) {
    if (there.has(sheet)) continue;
    throw failed(
      what,
      sheet ? `The sheet "${sheet}" is not there any more.` : "One of its sheets is not there any more.",
      "Bring it back, or remove the tracker and build a new one.",
    );
  }
}

function refused<T>(ask: () => T): T {
  try {
    return ask();
  } catch (reason) {
    if (reason instanceof RefreshRefused) throw failed(what, reason.message, reason.next);
    throw reason;
  }
}

type Found = Awaited<ReturnType<typeof readTracker>>;

function turnsOf(register: BudgetRecord, update: BudgetUpdate, found: Found): TrackerUpdate {
  const { names } = register;
  const before = found.table!;
  const grown = update.table.rows - before.rows;
  const rows = { row: before.row + before.rows, column: before.column, rows: grown, columns: before.columns };
  const dataSheets = new Map(update.plan.sheets.map((sheet) => [sheet.key, sheet.name]));
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  return {
    ids: found.ids,
    cells: update.changes,
    ...keptCells(names.lines, update.changes, found),
    table: same(before, update.table) ? null : { id: found.tableId, area: { before, after: update.table } },
    newRows: grown > 0 ? { sheet: names.lines, formats: update.formats, validations: [], area: rows } : null,
    names: nameTurns(update.names, found.names, found.comments),
    charts: update.charts
      .filter((chart) => found.charts.has(chart.name))
      .flatMap((chart) => {
        const old = update.oldCharts.find(({ name }) => name === chart.name)!;
        const was = { ...old, title: found.charts.get(chart.name)! };
        return same(was, chart) ? [] : [{ sheet: names.dashboard, dataSheets, plan: { before: was, after: chart } }];
      }),
  };
}
