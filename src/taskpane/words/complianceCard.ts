import { count } from "./common";

/** What the first page says of a compliance register. */
export const complianceCard = {
  card: {
    name: "Compliance register",
    line: "From a list of duties to what is due when, what is overdue and with whom, and how much is met and can be shown.",
  },
  looksLike: "This sheet looks like a list of duties",
  foundDuties: (duties: number) => count(duties, "duty", "duties"),
  setUp: "Set up Compliance register",
  outdated: {
    what: "The source or the register has changed.",
    why: "The pane shows how it stands now; the sheets show it after a refresh.",
  },
} as const;
