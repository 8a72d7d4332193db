import type { RecordedKind } from "../recorded";
import { kpiSheetNames } from "./kpiNames";
import { readKpiRecord, type KpiRecord } from "./kpiRecord";

/** A KPI scorecard as its record tells. */
export const recordedKpi: RecordedKind<KpiRecord> = {
  read: readKpiRecord,
  sheets: ({ names }) => kpiSheetNames(names),
  table: ({ names }) => names.table,
  lists: true,
};
