import type { AnalysisKind } from "../../trackers/process/analysis";
import { count } from "./common";

/** What the pane says of the analysis of a process. */
export const processWords = {
  title: "Analyze a process",
  promise: "Select figures in the sheet, with their labels or dates beside them. The selected cells stay as they are.",
  reading: "Reading the selection",
  selection: "Selected cells",
  selected: (sheet: string, address: string) => `${sheet}!${address}`,
  wholeSheet: "One cell is selected, so the whole sheet is read.",
  readAgain: "Read selection again",
  analysis: "Analysis",
  kinds: { control: "Control chart", capability: "Capability", pareto: "Pareto", oee: "OEE" } satisfies Record<
    AnalysisKind,
    string
  >,
  purposes: {
    control: "Tells signal from noise: which points are more than the process does by itself.",
    capability: "How well the process keeps to the limits that a customer sets.",
    pareto: "Which few causes make up most of the whole.",
    oee: "How much of the planned time made good pieces at full speed.",
  } satisfies Record<AnalysisKind, string>,
  values: "Figures",
  labels: "Labels",
  noLabels: "None",
  countLabels: "None: count the labels",
  notChosen: "Not chosen",
  line: (header: string, name: string) =>
    header ? `${header} (${name})` : name.charAt(0).toUpperCase() + name.slice(1),
  oee: {
    run: "Run time",
    planned: "Planned time",
    ideal: "Ideal cycle",
    total: "Total pieces",
    good: "Good pieces",
  },
  options: "Options",
  name: "Title",
  constant: "Limits of variation",
  constants: { wheeler: "2.66 (Wheeler)", d2: "3 ÷ 1.128 (tables)", exact: "2.6587 (exact)" },
  lower: "Lower limit (LSL)",
  upper: "Upper limit (USL)",
  target: "Target",
  limitHint: "Blank for none",
  notNumber: "This is not a number.",
  preview: "Preview",
  insert: "Insert analysis",
  inserting: "Inserting the analysis",
  waiting: "Select cells that can be analyzed.",
  control: {
    said: (measure: string, points: number, verdict: string) =>
      `Control chart of ${measure}, ${count(points, "point")}. ${verdict}.`,
    center: "Center",
    upper: "Upper",
    lower: "Lower",
    limits: "Limits",
    signals: "Signals",
    points: "Points",
    rule: (point: string, rule: number) => `Point ${point} breaks rule ${rule}`,
  },
  capability: {
    said: (measure: string, values: number, outside: string) =>
      `Histogram of ${measure}, ${count(values, "value")}${outside ? `, ${outside} beyond a limit` : ""}.`,
    values: "Values",
    mean: "Mean",
    outside: "Beyond limits",
    none: "Type a limit to see how capable the process is.",
    wrong: "The lower limit must be below the upper limit.",
  },
  pareto: {
    said: (vital: number, labels: number, share: string) =>
      `Pareto: ${vital} of ${count(labels, "label")} make up ${share} of the whole.`,
    vital: "Vital few",
    of: (vital: number, labels: number) => `${vital} of ${labels}`,
    share: "Their share",
    total: "Total",
    key: "Bars: share. Line and parentheses: share together with all above. Bold: the vital few.",
    more: (rest: number) => `and ${count(rest, "more label")}`,
  },
  oeeSaid: (oee: string) => `OEE of all lines: ${oee}.`,
  oeeFactors: { availability: "Availability", performance: "Performance", quality: "Quality", oee: "OEE" },
  flagged: (lines: number) => `${count(lines, "line")} flagged`,
} as const;
