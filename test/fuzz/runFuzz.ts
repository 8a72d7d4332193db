import * as fc from "fast-check";
import type { NodeWorkbench } from "../../src/workbench/host/client/nodeWorkbench";
import { startWorkbench } from "../workbench/startWorkbench";
import type { Cell } from "./hostileCells";

/** Sheets in one workbook: starting the spreadsheet costs more than building on it. */
const batch = 10;

export interface Fuzz<Case> {
  seed: number;
  count: number;
  cases: fc.Arbitrary<Case>;
  cells: (one: Case) => Cell[][];
  /** What is wrong with the tracker of a sheet. */
  wrong: (sheet: string, one: Case) => Promise<string[]>;
  /** What else is asked of a finished workbook. */
  finished?: (workbench: NodeWorkbench, number: number) => Promise<string[]>;
}

/** Builds trackers of generated sheets, several to a workbook, and returns the faults by case. */
export async function runFuzz<Case>({ seed, count, cases, cells, wrong, finished }: Fuzz<Case>) {
  const drawn = fc.sample(cases, { seed, numRuns: count });
  const faults: { number: number; wrong: string[]; cells: Cell[][] }[] = [];
  for (let from = 0; from < drawn.length; from += batch) {
    const some = drawn.slice(from, from + batch);
    const sheets = Object.fromEntries(some.map((one, at) => [`List ${from + at}`, cells(one)]));
    const workbench = await startWorkbench({ sheets });
    for (const [at, one] of some.entries()) {
      const found = await wrong(`List ${from + at}`, one).catch((reason: unknown) => [`failed: ${String(reason)}`]);
      if (found.length > 0) faults.push({ number: from + at, wrong: found, cells: cells(one) });
    }
    const also = (await finished?.(workbench, from)) ?? [];
    if (also.length > 0) faults.push({ number: from, wrong: also, cells: [] });
    await workbench.dispose();
  }
  return faults;
}
