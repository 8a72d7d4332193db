/** What the pane says of a KPI scorecard. */
export const kpiWords = {
  headline: "KPI scorecard",
  kpis: "KPIs",
  score: "Overall score, 0 to 10",
  green: "● Green",
  amber: "◆ Amber",
  red: "■ Red",
  flagged: "Flagged",
} as const;
