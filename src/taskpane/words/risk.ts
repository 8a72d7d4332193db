/** What the pane says of a risk register's figures. */
export const riskWords = {
  headline: "Risk register",
  risks: "Risks",
  open: "Open",
  aboveAppetite: "Above appetite",
  flagged: "Flagged",
  emv: "Open EMV",
  contingency: "Contingency (P80 − P50)",
} as const;
