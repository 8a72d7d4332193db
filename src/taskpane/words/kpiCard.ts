import { count } from "./common";

/** What the first page says of a KPI scorecard. */
export const kpiCard = {
  card: {
    name: "KPI scorecard",
    line: "From a list of KPIs to scores and colors that say why, signals apart from noise, and what to look at first.",
  },
  looksLike: "This sheet looks like a list of KPIs",
  foundKpis: (kpis: number, periods: number) =>
    periods === 0 ? count(kpis, "KPI") : `${count(kpis, "KPI")}, ${count(periods, "period")} of history`,
  setUp: "Set up KPI scorecard",
  outdated: {
    what: "The source or the scorecard has changed.",
    why: "The pane shows how it stands now; the sheets show it after a refresh.",
  },
} as const;
