import type { KpiFigures, RollUp } from "../../trackers/kpi/kpiFigures";
import { kpiRoles, type KpiSource } from "../../trackers/kpi/kpiSource";
import { usedColumns } from "./usedColumns";
import { sheetReport, type SourceReport } from "./sourceReport";

/** A KPI that wants a look. */
export interface KpiToLookAt {
  id: string;
  name: string;
  rag: string;
  score: number | null;
  reason: string;
  /** Row of the table, from 1. */
  row: number;
}

/** A scorecard's headline. */
export interface KpiReport {
  kpis: number;
  /** KPIs with a number for target and actual. */
  measured: number;
  /** KPIs among them whose target or actual was read from words. */
  fromWords: number;
  flagged: number;
  overall: RollUp;
  perspectives: RollUp[];
  /** KPIs by the verdict on their history. */
  signals: Record<string, number>;
  lookHere: KpiToLookAt[];
}

/** The figures of a scorecard as the command line prints them. */
export function kpiReport(figures: KpiFigures): KpiReport {
  const signals: Record<string, number> = {};
  for (const { cells } of figures.kpis)
    if (cells.signal) signals[String(cells.signal)] = (signals[String(cells.signal)] ?? 0) + 1;
  return {
    kpis: figures.found,
    measured: figures.measured,
    fromWords: figures.fromWords,
    flagged: figures.flagged,
    overall: figures.overall,
    perspectives: figures.perspectives,
    signals,
    lookHere: figures.lookHere.slice(0, 10).map((at) => {
      const { cells, attention } = figures.kpis[at];
      return {
        id: String(cells.id),
        name: String(cells.name),
        rag: String(cells.rag),
        score: typeof cells.score === "number" ? cells.score : null,
        reason: attention!.reason,
        row: at + 1,
      };
    }),
  };
}

/** What was seen in a sheet of KPIs. */
export function kpiSourceReport({ read, rows }: { read: KpiSource; rows: number }): SourceReport {
  const report = sheetReport(read.source).source;
  return { ...report, dataRows: rows, columns: usedColumns(report, kpiRoles, read) };
}
