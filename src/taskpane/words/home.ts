import { count } from "./common";

/** What the trackers page says. */
export const home = {
  title: "Trackers",
  promise: "Turn a sheet you already have into a tracker you can trust. The sheet itself stays as it is.",
  reading: "Reading the workbook",
  activeSheet: "Active sheet",
  isTracker: "This sheet belongs to a tracker",
  noBudget: "This sheet does not look like a budget",
  noBudgetHint:
    "A budget has a header row and columns for plan and actual. Choose another sheet in the tracker’s first step.",
  noData: "There is no data yet on this sheet",
  noDataHint: "It has headings only. Fill in the rows below them, then look again.",
  lookAgain: "Look again",
  templates: "Templates",
  waiting: (cells: number) =>
    `${count(cells, "cell")} ${cells === 1 ? "waits" : "wait"} for ${cells === 1 ? "its" : "their"} function.`,
  repair: "Repair",
  repairing: "Repairing",
  repaired: ({ formulas, left }: { formulas: number; left: number }) =>
    left === 0
      ? `${count(formulas, "formula")} entered again.`
      : `${count(formulas, "formula")} entered again; ${count(left, "cell")} on protected sheets stayed.`,
  notNow: "Not now",
  more: "More",
  inWorkbook: "In this workbook",
  none: "No tracker yet. What you build appears here.",
  from: (sheet: string) => `From ${sheet}`,
  states: {
    ready: "Ready",
    "missing source": "Source sheet is gone",
    "newer version": "Made by a newer version",
    unfinished: "Unfinished",
  },
  lookAtIt: "Look at its check",
  stateHints: {
    ready: "",
    "missing source": "Figures no longer follow a source. Bring the sheet back under its name, or remove the tracker.",
    "newer version": "Update the add-in to refresh it.",
    unfinished: "Its build did not end. Remove it and build again.",
  },
  show: "Show",
  showing: "Reading the tracker",
  open: "Open",
  refresh: "Refresh",
  refreshing: "Refreshing",
  refreshed: "Refreshed",
  nothingToRefresh: {
    what: "Nothing to refresh.",
    why: "This workbook has no tracker that can be refreshed.",
    next: "Build one from a sheet with a budget.",
  },
  remove: "Remove",
  removing: "Removing",
  opened: (name: string) => `${name} is open.`,
  removeQuestion: (title: string, sheets: number) =>
    `Remove ${title} and its ${count(sheets, "sheet")}? Owners and notes typed there go with it. The source stays.`,
  keep: "Keep",
  removed: (title: string) => `${title} removed.`,
} as const;
