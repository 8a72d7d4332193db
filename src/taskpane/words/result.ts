import type { Refreshed } from "../actions/types";
import { count } from "./common";

/** What the page after a build or a refresh says. */
export const result = {
  built: (title: string) => `${title} is ready`,
  refreshed: (title: string) => `${title} is up to date`,
  /** What else is to know of a build or refresh, by what it found. */
  notes: {
    manual:
      "This workbook is calculated by hand: the tracker was calculated just now, and follows its source when you press F9.",
    print: "How the sheets print could not be set up; everything else is there. Set it up under Page Layout.",
  },
  reconciled: (figures: number) => `Reconciled: ${count(figures, "figure")} ${figures === 1 ? "agrees" : "agree"}`,
  differ: (differ: number, figures: number) =>
    `${differ} of ${count(figures, "figure")} ${differ === 1 ? "differs" : "differ"}`,
  differHint:
    "The pane worked these figures out itself and the sheet shows something else. Look at the cells before you rely on them.",
  figure: "Figure",
  expected: "Pane",
  found: "Sheet",
  blank: "blank",
  open: "Open tracker",
  refresh: "Refresh",
  refreshing: "Refreshing",
  remove: "Remove",
  showCell: (label: string, sheet: string, cell: string) => `Show ${label} in ${sheet}, cell ${cell}`,
  moreDiffer: (rest: number) => `and ${count(rest, "more figure")}`,
  figures: "Headline figures",
  sheets: "Sheets",
  changes: "What changed",
  nothing: "Nothing had to change.",
  lines: (refreshed: Refreshed) =>
    [
      refreshed.newRows > 0 && `${count(refreshed.newRows, "new row")} added.`,
      refreshed.goneRows > 0 && `${count(refreshed.goneRows, "row")} no longer in the source: kept and marked.`,
      refreshed.keptEdits.length > 0 && `Your changes stay: ${refreshed.keptEdits.join(", ")}.`,
      refreshed.changedCells > 0 && `${count(refreshed.changedCells, "cell")} written.`,
    ].filter((line): line is string => line !== false),
} as const;
