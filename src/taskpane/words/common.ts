/** "1 line", "212 lines"; the plural is the singular with an s unless it is given. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en-US")} ${number === 1 ? one : many}`;
}

/** Words that more than one page says. */
export const common = {
  pages: { home: "Trackers", functions: "Functions", share: "Share" },
  navigation: "Pages",
  starting: "Opening the pane",
  back: "Back",
  cancel: "Cancel",
  canceling: "Canceling…",
  retry: "Try again",
  close: "Close",
  why: "Why?",
  removeLeftovers: "Remove leftovers",
  leftovers: (sheets: string[]) => `Left in the workbook: ${sheets.join(", ")}.`,
  leftoversRemoved: "Leftovers removed.",
  canceled: { what: "Canceled.", why: "", next: "The workbook is as it was." },
  unexpected: {
    what: "Something went wrong.",
    next: "Try again; if it stays, close the pane and open it once more.",
  },
  status: { Favorable: "Favorable", Unfavorable: "Unfavorable", "On plan": "On plan" },
  types: {
    expense: "Expense",
    revenue: "Revenue",
    asset: "Assets",
    headcount: "Headcount",
    ratio: "Ratio",
    ratiolow: "Ratio, lower is better",
  },
  loadFailed: {
    what: "The pane could not load all of its parts.",
    next: "Check the connection, then close the pane and open it again.",
  },
} as const;

/** The headline figures, before a build and after it. */
export const headline = {
  plan: "Plan",
  actual: "Actual",
  variance: "Variance",
  used: "Budget used",
  forecast: "Full-year forecast",
  pace: "Pace",
  paceMeaning: { ahead: "ahead of time", behind: "behind time", even: "with time" },
  toDate: (amount: string) => `of ${amount} plan to date`,
  net: "Net (revenue − expense), actual",
  netVariance: (amount: string) => `${amount} against plan to date`,
  asOf: (period: string) => `as of ${period}`,
  none: "–",
  noAnswer: "no figure",
  statusOf: "Lines by status",
  notReported: "not reported",
  byPeriod: (type: string, periods: number) =>
    `${type} by period: plan outlined, actual solid, ${count(periods, "period")} with actuals`,
} as const;
