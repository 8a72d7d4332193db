/** What the first page says of a risk register. */
export const riskCard = {
  card: {
    name: "Risk register",
    line: "From a list of risks to levels, heat map, what is overdue, and contingency.",
  },
  looksLike: "This sheet looks like a list of risks",
  setUp: "Set up Risk register",
  outdated: {
    what: "The source or the register has changed.",
    why: "These pictures show how it stands now; the sheets show it after a refresh.",
  },
} as const;
