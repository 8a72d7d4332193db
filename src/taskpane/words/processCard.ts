/** What the first page says of the analysis of a process. */
export const processCard = {
  card: {
    name: "Analyze a process",
    line: "Control chart, capability, Pareto or OEE from the cells you select.",
  },
  followsItself: "Follows its selected cells by itself, so there is nothing to refresh.",
} as const;
