import { openPortableCopy } from "../../../../src/taskpane/actions/shareCopy";
import { bringBack, makePortable, repairFormulas } from "../../../../src/taskpane/actions/sharing";
import type { Ready } from "../failEverywhere";
import { startShared } from "../sharedWorkbook";
import { notes, type Planned } from "./interferences";

const quiet = () => undefined;

/** Small invented sheets with functions: nested, over a range, frozen as a value. */
const sheets = {
  Plan: [
    [100, 90, '=COO.VARIANCE(B1,A1,"expense")', "=COO.VERSION()"],
    [80, 95, "=COO.EMV(0.5,A1)+A2", "=COO.EMV(Risks!A1,A2)"],
  ],
  Risks: [[0.2, 5000, "=COO.EMV(A1,B1)"]],
  [notes]: [["Mine", 1]],
};

const stuck = {
  Plan: [[3, 4, "=_xldudf_COO_RISKSCORE(A1,B1)"]],
  Risks: [[0.2, 5000, "=_xldudf_COO_EMV(A1,B1)"]],
  [notes]: [["Mine", 1]],
};

/** What a job of sharing writes: the formulas of two sheets, a defined name and the sheet that keeps what they were. */
export const sharingPlanned: Planned = {
  sheets: ["COO Toolkit functions"],
  names: ["Expected"],
  tables: [],
  sources: ["Plan", "Risks"],
};

/** What of theirs such a job may say otherwise. */
export const sharingRewrites = { sheets: sharingPlanned.sources, names: sharingPlanned.names };

async function start(cells: typeof sheets | typeof stuck, expected: string) {
  const workbench = await startShared({ sheets: cells });
  await Excel.run(async (context) => {
    context.workbook.names.add("Expected", expected);
    await context.sync();
  });
  await workbench.host.calculate();
  return workbench;
}

const startPlain = () => start(sheets, "=COO.EMV(Risks!$A$1,Plan!$A$1)");

/** A job of sharing that is about to begin. */
export const sharingJobs = {
  "making portable": async (): Promise<Ready> => ({
    workbench: await startPlain(),
    run: () => makePortable("exact", quiet),
  }),
  "bringing back": async (): Promise<Ready> => {
    const workbench = await startPlain();
    await makePortable("exact", quiet);
    return { workbench, run: () => bringBack(new Map(), quiet) };
  },
  repairing: async (): Promise<Ready> => ({
    workbench: await start(stuck, "=_xldudf_COO_EMV(Risks!$A$1,Plan!$A$1)"),
    run: () => repairFormulas(quiet),
  }),
  "the portable copy": async (): Promise<Ready> => ({
    workbench: await startPlain(),
    run: () => openPortableCopy("exact", quiet),
  }),
};

export type SharingJob = keyof typeof sharingJobs;
