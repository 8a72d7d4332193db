import type { RiskFigure, RiskFigures, ScoredElsewhere } from "../../trackers/risk/riskFigures";
import { riskRoles, type RiskSource } from "../../trackers/risk/riskSource";
import { usedColumns } from "./usedColumns";
import { sheetReport, type SourceReport } from "./sourceReport";

/** A risk in a list of the largest. */
export interface RankedRisk {
  id: string;
  title: string;
  /** Likelihood and impact on the source's own scale, or the steps that percent and money come to; `null` for none. */
  p: number | null;
  i: number | null;
  score: number | null;
  level: string;
  /** Row of the table, from 1. */
  row: number;
}

/** A register's headline. */
export interface RiskReport {
  risks: number;
  open: number;
  rated: number;
  top5: RankedRisk[];
  emv: number | null;
  counts: Record<string, { inherent: number; residual: number }>;
  aboveAppetite: number;
  flagged: number;
  elsewhere: ScoredElsewhere[];
  contingency: { p50: number; p80: number; p90: number; reserve: number; standardError: number } | null;
}

/** The figures of a risk register as the command line prints them. */
export function riskReport(figures: RiskFigures): RiskReport {
  const { contingency } = figures;
  const percentiles = contingency?.summary.percentiles ?? [];
  return {
    risks: figures.found,
    open: figures.open,
    rated: figures.rated,
    top5: figures.byScore.slice(0, 5).map((at) => rankedRisk(figures.risks[at], at)),
    emv: figures.emv,
    counts: Object.fromEntries(figures.levels.map(({ level, inherent, residual }) => [level, { inherent, residual }])),
    aboveAppetite: figures.aboveAppetite,
    flagged: figures.flagged,
    elsewhere: figures.elsewhere,
    contingency: contingency && {
      p50: percentiles[3],
      p80: percentiles[5],
      p90: percentiles[6],
      reserve: contingency.reserve,
      standardError: contingency.summary.errorOfP80,
    },
  };
}

function rankedRisk({ cells }: RiskFigure, at: number): RankedRisk {
  const number = (value: string | number) => (typeof value === "number" ? value : null);
  return {
    id: String(cells.id),
    title: String(cells.title),
    p: number(cells.likelihood),
    i: number(cells.impact),
    score: number(cells.score),
    level: String(cells.level),
    row: at + 1,
  };
}

/** What was seen in a sheet of risks, with its columns as the register uses them. */
export function riskSourceReport({ read, rows }: { read: RiskSource; rows: number }): SourceReport {
  const report = sheetReport(read.source).source;
  return { ...report, dataRows: rows, columns: usedColumns(report, riskRoles, read) };
}
