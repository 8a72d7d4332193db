import { buildPlan } from "../../../src/excel/buildPlan";
import { readGrid } from "../../../src/excel/readGrid";
import { readRecords, readTracker } from "../../../src/excel/readTrackers";
import { readWorkbook } from "../../../src/excel/readWorkbook";
import { inWorkbook } from "../../../src/excel/session";
import { isNothing } from "../../../src/excel/updateTracker";
import { tableTurns } from "../../../src/taskpane/actions/tableTurns";
import { writeRefresh } from "../../../src/taskpane/actions/writeRefresh";
import { readDefinedRecord } from "../../../src/trackers/kit/record/definedRecord";
import { refreshTracker } from "../../../src/trackers/kit/refresh/refreshTracker";
import type { Reconciliation } from "../../../src/excel/reconcile";
import type { Grid } from "../../../src/sheets/grid";
import { readSheetAs } from "../../../src/sheets/readSheetAs";
import { compliance } from "../../../src/trackers/compliance/compliance";
import type { TrackerOptions } from "../../../src/trackers/kit/definition";
import { planTracker, type PlannedTracker } from "../../../src/trackers/kit/planTracker";
import { listSource, rolesOf, type ListChoices, type ListSource } from "../../../src/trackers/kit/source/listSource";
import { namesFor } from "../../../src/trackers/kit/namesFor";

/** 30 November 2026. */
export const lastOfNovember = 46356;

export const options: TrackerOptions = { title: "Compliance register", formulas: "plain", today: lastOfNovember };

/** A sheet read as a list of duties. */
export function readDuties(grid: Grid, choices: ListChoices = {}): ListSource {
  return listSource(compliance, readSheetAs("compliance", grid), grid, choices);
}

/** The plan of a register of a sheet in a workbook where every name is free. */
export function planDuties(read: ListSource, more: Partial<TrackerOptions> = {}): PlannedTracker {
  const names = namesFor(compliance, { sheets: [], names: [], tables: [] });
  return planTracker(compliance, read, { ...options, ...more }, names);
}

/** Builds that register in the workbench's workbook, in which the sheet stands. */
export async function buildDuties(
  read: ListSource,
  more: Partial<TrackerOptions> = {},
): Promise<PlannedTracker & { reconciliation: Reconciliation }> {
  const planned = planDuties(read, more);
  return { ...planned, reconciliation: await buildPlan(planned.plan, read.source.sheet) };
}

/** Refreshes the register, or says that there is nothing to write. */
export async function refreshDuties(sheet: string, today = lastOfNovember) {
  const [cells] = await inWorkbook(readRecords);
  const record = readDefinedRecord(compliance, cells.sheet, cells.cells)!;
  const { lead, table, settings, tableName, prefix } = record.names;
  const { found, grid } = await inWorkbook(async (context) => {
    const { workbook, used } = await readWorkbook(context, sheet);
    const sheets = [lead, table, settings, cells.sheet];
    const found = await readTracker(context, sheets, tableName, lead, prefix, [sheet]);
    return { found, grid: await readGrid(context, sheet, used, workbook.culture) };
  });
  const columns = rolesOf(compliance).map((role) => [role, record.roles[role] ?? "none"] as const);
  const source = readSheetAs("compliance", grid, { header: String(record.headerRow) });
  const contents = (name: string) => found.sheets.get(name)!;
  const update = refreshTracker(
    compliance,
    record,
    listSource(compliance, source, grid, Object.fromEntries(columns)),
    {
      ...{ lead: contents(lead), table: contents(table), settings: contents(settings) },
      ...{ record: contents(cells.sheet), area: found.table! },
    },
    today,
  );
  const turns = tableTurns({ table, tableName, charts: lead }, update, found);
  const reconciliation = await writeRefresh("The register was not refreshed.", turns, update.plan);
  return { update, reconciliation, isNothing: isNothing(turns) };
}
