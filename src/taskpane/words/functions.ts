import type { Grade } from "../../portable/portableFunction";
import { count } from "./common";

const grades: Record<Grade, string> = {
  exact: "In plain Excel",
  lambda: "In plain Excel (2021 or 365)",
  value: "In plain Excel",
};

/** What the functions page says. */
export const functions = {
  title: "Functions",
  line: "Type them into any cell, as you type SUM. Excel completes them after =COO.",
  search: "Search functions",
  loading: "Loading the functions",
  found: (number: number) => count(number, "function"),
  nothing: (words: string) => `No function for “${words}”. Try a single word, such as “forecast”.`,
  areas: {
    budget: "Budget and forecast",
    volume: "Volume, price and mix",
    accuracy: "Forecast accuracy",
    earnedValue: "Earned value",
    delivery: "Delivery",
    risk: "Risk",
    distributions: "Distributions and estimates",
    kpi: "KPI scorecard",
    process: "Process and quality",
    people: "People and organization",
    dates: "Dates and compliance",
    vendors: "Vendors",
    portfolio: "Portfolio and weighting",
    about: "About",
    other: "More functions",
  },
  signature: "Formula",
  arguments: "Arguments",
  optional: "may be left out",
  example: "Example",
  gives: "gives",
  grades,
  valueOnly: "Plain Excel cannot calculate this; without the add-in the number stays as it was.",
  help: "Help page",
  failed: {
    what: "The list of functions could not be loaded.",
    next: "Check the connection, then try again. The functions in the cells work all the same.",
  },
} as const;
