import type { AboutExcel } from "../../excel/probes/aboutExcel";
import { count } from "./common";

const platforms = new Map([
  ["PC", "Excel for Windows"],
  ["Mac", "Excel for Mac"],
  ["OfficeOnline", "Excel on the web"],
  ["iOS", "Excel for iPad"],
]);

/** What the page behind "More" says. */
export const more = {
  title: "More",
  check: "Check this Excel",
  checkLine:
    "Asks your Excel what this add-in takes for granted, and shows where it answers differently. Useful when a tracker does not do what it should.",
  remembered: "Remembered columns",
  rememberedLine: "A sheet with the same headings is read in the same way, without asking again.",
  none: "Nothing yet. What you choose when you build a budget tracker is remembered here.",
  reading: "Reading what is remembered",
  nothingChosen: "Read as proposed",
  forget: "Forget",
  forgetOf: (headings: string) => `Forget ${headings}`,
  forgetting: "Forgetting",
  forgotten: "Forgotten. The sheet itself stays as it is.",
} as const;

/** What "Check this Excel" says. */
export const check = {
  title: "Check this Excel",
  line: "Works on a temporary sheet for some seconds and takes it away again. Nothing else in the workbook is touched. Steps before it may no longer be undone, so an empty workbook is the best place.",
  start: "Check",
  again: "Check again",
  running: "Checking Excel",
  found: (expected: number, all: number) => `${expected} of ${all} are as expected`,
  /** What stands under it; the counts that are 0 are left out. */
  others: ({ differ, notThere, notAsked }: { differ: number; notThere: number; notAsked: number }) =>
    [
      differ > 0 && `${count(differ, "answer")} ${differ === 1 ? "differs" : "differ"}`,
      notThere > 0 && `${notThere} ${notThere === 1 ? "is" : "are"} not there in this Excel`,
      notAsked > 0 && `${notAsked} could not be asked`,
    ]
      .filter(Boolean)
      .join(", "),
  excel: ({ platform, version, api, language }: AboutExcel) =>
    `${platforms.get(platform) ?? `Excel, ${platform}`} ${version} · ExcelApi ${api} · ${language}`,
  outcomes: {
    "as expected": "as expected",
    differs: "differs",
    "not there": "not there in this Excel",
    "not asked": "could not be asked",
  },
  differing: "What differs",
  all: "All answers",
  areaCount: (area: string, expected: number, all: number) => `${area} · ${expected} of ${all}`,
  heads: { area: "Area", asked: "Asked", expected: "Expected", seen: "Seen", outcome: "Outcome" },
  copy: "Copy as a table",
  copying: "Copying the table",
  copied: ({ rows }: { rows: number }) => `Copied: ${count(rows, "row")}. Nothing of the workbook is in it.`,
} as const;
