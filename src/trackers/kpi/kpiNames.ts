import { freeNames, type FreeNames, type NamesWanted, type Taken } from "../kit/names";

/** Names that a scorecard takes in the workbook; `charts` is "" for one without a sheet of charts. */
export type KpiNames = FreeNames<"lead" | "table" | "settings" | "charts" | "record">;

const wanted: NamesWanted<"lead" | "table" | "settings" | "charts" | "record"> = {
  sheets: {
    lead: "KPI scorecard",
    table: "KPIs",
    settings: "KPI settings",
    charts: "KPI charts",
    record: "KPI tracker register",
  },
  prefix: "Kpi",
};

/** Names for a new scorecard. */
export function freeKpiNames(taken: Taken): KpiNames {
  return freeNames(wanted, taken);
}

/** The visible sheets of a scorecard. */
export function kpiSheetNames({ lead, table, charts, settings }: KpiNames): string[] {
  return [lead, table, ...(charts ? [charts] : []), settings];
}
