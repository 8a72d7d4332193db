import type { Finding, Readers, ShareDone } from "../actions/shareTypes";
import { count } from "./common";

const cells = (finding: Finding) => count(finding.places.length, "cell");

/** A finding's words: what it is, what readers see, what to do. */
export interface FindingWords {
  title(finding: Finding): string;
  line: string;
}

const findings: Record<Finding["kind"], FindingWords> = {
  stuck: {
    title: (finding) => `${cells(finding)} waiting for a function`,
    line: "They show #NAME? or an old value until they are entered again. Repair does it.",
  },
  protected: {
    title: (finding) => `${cells(finding)} on protected sheets`,
    line: "They hold COO functions that cannot be changed there. Unprotect the sheet, then check again.",
  },
  unreadable: {
    title: (finding) => `${cells(finding)} that cannot be rewritten`,
    line: "Their formulas cannot be taken apart, such as one with the path of a closed workbook. Change them by hand.",
  },
  liveFunctions: {
    title: (finding) => `${cells(finding)} with COO functions`,
    line: "Readers without the toolkit see #NAME? once they calculate. As plain formulas they stay live for everybody.",
  },
  valueFunctions: {
    title: (finding) => `${cells(finding)} without a plain formula`,
    line: "Plain Excel, or that of your readers, cannot say it. Made portable, the value stays as it is now.",
  },
  spillReferences: {
    title: (finding) => `${cells(finding)} over a block that keeps its values`,
    line: "They name the whole block by its first cell, as in D2#. Made portable, no formula fills it, and they show #REF!. Name its cells instead, as in D2:D9.",
  },
  names: {
    title: ({ about }) => `${count(about.length, "defined name")} with COO functions`,
    line: "Cells over them show #NAME? without the toolkit. Made portable, the names say it in plain Excel.",
  },
  namesStay: {
    title: ({ about }) => `${count(about.length, "defined name")} without a plain formula`,
    line: "They stay as they are; made portable, cells over them keep their values. Change or delete the names by hand.",
  },
  trackers: {
    title: ({ about }) => `${count(about.length, "tracker")} not up to the source`,
    line: "Refresh before you share.",
  },
  workbookLinks: {
    title: (finding) => `${cells(finding)} linked to other workbooks`,
    line: "Readers without those files see old numbers or a prompt. Copy the values in, or share the files as well.",
  },
  localPaths: {
    title: (finding) => `${cells(finding)} with a place on your machine`,
    line: "Nobody else can open it, and it may say more than you want to.",
  },
  veryHidden: {
    title: ({ about }) => `${count(about.length, "sheet")} that readers cannot unhide`,
    line: "A very hidden sheet goes along with the file. Make sure that it may.",
  },
  properties: {
    title: ({ about }) => `${count(about.length, "entry", "entries")} about people in the file's properties`,
    line: "They go along with the file. Excel takes them out in File, Info, Check for Issues, Inspect Document.",
  },
  people: {
    title: ({ about }) => `${count(about.length, "person", "people")} named in comments and notes`,
    line: "Readers see who wrote what. Delete what is not for them.",
  },
};

const readers: Record<Readers, string> = {
  exact: "Any Excel",
  lambda: "Excel 2021 or Microsoft 365",
};

/** What the page about sharing says. */
export const share = {
  title: "Share",
  line: "Check what people without the toolkit will see, and make the workbook work for them.",
  checking: "Checking the workbook",
  ready: "Ready to share",
  readyLine: "Nothing in this workbook needs the toolkit.",
  notReady: (things: number) => `${count(things, "thing")} to settle before sharing`,
  findingsTitle: "Findings",
  remarksTitle: "Good to know",
  people: "Look for people's names in comments and notes",
  nobody: "No names in comments and notes.",
  see: {
    title: "What readers without the toolkit see",
    now: "As it is",
    portable: "Made portable",
    name: "#NAME?",
    nowLine: "once it calculates",
    live: "stays live",
    fixed: "stays this value",
  },
  findings,
  readersLabel: "Your readers have",
  readers,
  more: (rest: number) => `and ${count(rest, "more cell")}`,
  showCell: (sheet: string, cell: string) => `Show ${sheet} ${cell}`,
  actions: "What you can do",
  makePortable: "Make portable",
  makingPortable: "Making the workbook portable",
  makePortableLine: "Changes the formulas in place. What was there is kept on a hidden sheet.",
  openCopy: "Open a portable copy",
  openingCopy: "Opening a portable copy",
  openCopyLine: "A copy opens in a window of its own; this workbook stays as it is.",
  noCopyLine: "This Excel opens no copies from here. To keep this workbook as it is, save it under another name first.",
  bringBack: "Bring functions back",
  bringingBack: "Bringing the functions back",
  bringBackLine: (frozen: number) => `${count(frozen, "cell or name", "cells and names")} held a COO function before.`,
  repair: "Repair",
  repairing: "Repairing",
  checkAgain: "Check again",
  changedTitle: "Changed since",
  changedLine: "These cells and names hold something else than what was written there. Choose for each.",
  definedName: (sheet: string, name: string) => (sheet === "" ? name : `${name} (${sheet})`),
  chooseName: (name: string) => `What to do with the name ${name}`,
  choose: (sheet: string, cell: string) => `What to do with ${sheet}, cell ${cell}`,
  choices: { later: "Decide later", function: "Bring the function back", keep: "Keep what is there" },
  was: "was",
  now: "now",
  differing: {
    title: "Cells that would show something else",
    line: "Accept each of them, then make the workbook portable again. Without that it stays as it is.",
    accept: (sheet: string, cell: string) => `Accept ${sheet}, cell ${cell}`,
    change: (before: string, after: string) => `${before} would become ${after}`,
    blank: "blank",
  },
  done: {
    stopped: (differ: number) => `Nothing was changed: ${count(differ, "cell")} would show something else than before.`,
    portable: ({ formulas, values, left, names }: ShareDone) =>
      [
        `${count(formulas, "cell")} ${formulas === 1 ? "holds a plain formula" : "hold plain formulas"} now.`,
        names > 0 && `${count(names, "defined name")} ${names === 1 ? "is" : "are"} plain too.`,
        values > 0 && `${count(values, "block or cell", "blocks or cells")} kept the value.`,
        left > 0 && `${count(left, "cell")} stayed as ${left === 1 ? "it was" : "they were"}.`,
      ]
        .filter(Boolean)
        .join(" "),
    copied: ({ formulas, values }: ShareDone) =>
      [
        `The copy is open: ${count(formulas, "plain formula")}${values > 0 ? ` and ${count(values, "value")}` : ""} in place of functions.`,
        "This workbook is as it was.",
      ].join(" "),
    back: ({ formulas, left, names }: ShareDone) =>
      [
        `${count(formulas, "cell")} ${formulas === 1 ? "holds its function" : "hold their functions"} again.`,
        names > 0 && `So ${names === 1 ? "does" : "do"} ${count(names, "defined name")}.`,
        left > 0 && `${count(left, "cell")} stayed as ${left === 1 ? "it was" : "they were"}.`,
      ]
        .filter(Boolean)
        .join(" "),
    repaired: ({ formulas, left, names }: ShareDone) =>
      [
        `${count(formulas + names, "formula")} entered again.`,
        left > 0 && `${count(left, "cell")} on protected sheets stayed as ${left === 1 ? "it was" : "they were"}.`,
      ]
        .filter(Boolean)
        .join(" "),
    agree: (figures: number) => `${count(figures, "cell")} compared: all show the same as before.`,
    differ: (differ: number) =>
      `${count(differ, "cell")} ${differ === 1 ? "shows" : "show"} something else than before:`,
  },
} as const;

/** What the page says about a table for a mail. */
export const mail = {
  title: "For a mail",
  line: "A table of what shows, as values: hidden rows and columns stay out, and so do charts.",
  what: "What to copy",
  active: "The sheet in view",
  selection: "The selected cells",
  copy: "Copy as a table",
  copying: "Copying the table",
  copied: ({ rows, columns }: { rows: number; columns: number }) =>
    `Copied: ${count(rows, "row")}, ${count(columns, "column")}. Paste it into your mail.`,
  refused: "The clipboard is closed to the pane. Copy the text by hand: it is selected below.",
  byHand: "The table as text",
} as const;
