import { buildPlan } from "../../../src/excel/buildPlan";
import type { Reconciliation } from "../../../src/excel/reconcile";
import type { Grid } from "../../../src/sheets/grid";
import { readSheetAs } from "../../../src/sheets/readSheetAs";
import { compliance } from "../../../src/trackers/compliance/compliance";
import type { TrackerOptions } from "../../../src/trackers/kit/definition";
import { planTracker, type PlannedTracker } from "../../../src/trackers/kit/planTracker";
import { listSource, type ListChoices, type ListSource } from "../../../src/trackers/kit/source/listSource";
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
