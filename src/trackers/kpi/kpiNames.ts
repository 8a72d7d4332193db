import { firstFree, type Taken } from "../taken";

/** Names that the tracker takes in the workbook. `prefix` starts its defined names. */
export interface KpiNames {
  summary: string;
  table: string;
  settings: string;
  /** The hidden sheet. */
  register: string;
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
        register: `KPI tracker register${suffix}`,
        tableName: `${start}Table`,
        prefix: start,
      };
    },
    ({ summary, table, settings, register, tableName, prefix }) => ({
      sheets: [summary, table, settings, register],
      tableName,
      prefix,
    }),
  );
}
