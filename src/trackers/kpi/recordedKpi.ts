import type { RecordedKind } from "../recorded";
import { kpiSheetNames } from "./kpiNames";
import { readKpiRegister, type KpiRegister } from "./kpiRegister";

/** A KPI scorecard as its record tells. */
export const recordedKpi: RecordedKind<KpiRegister> = {
  read: readKpiRegister,
  sheets: ({ names }) => kpiSheetNames(names),
  table: ({ names }) => names.table,
  lists: true,
};
