import { firstFree, type Taken } from "../kit/names";

/** Names that the tracker takes in the workbook. `prefix` starts its defined names. */
export interface KpiNames {
  summary: string;
  table: string;
  settings: string;
  /** The sheet of the charts; "" for a scorecard without one. */
  charts: string;
  /** The hidden sheet. */
  record: string;
  tableName: string;
  prefix: string;
}

/** Names for a new scorecard. */
export function freeKpiNames(taken: Taken): KpiNames {
  return firstFree(
    taken,
    (number, suffix): KpiNames => {
      const start = number === 1 ? "Kpi" : `Kpi${number}`;
      return {
        summary: `KPI scorecard${suffix}`,
        table: `KPIs${suffix}`,
        settings: `KPI settings${suffix}`,
        charts: `KPI charts${suffix}`,
        record: `KPI tracker register${suffix}`,
        tableName: `${start}Table`,
        prefix: start,
      };
    },
    ({ summary, table, settings, charts, record, tableName, prefix }) => ({
      sheets: [summary, table, settings, charts, record],
      tableName,
      prefix,
    }),
  );
}

/** The visible sheets of a scorecard. */
export function kpiSheetNames({ summary, table, charts, settings }: KpiNames): string[] {
  return [summary, table, ...(charts ? [charts] : []), settings];
}
