import * as fc from "fast-check";
import type { NodeWorkbench } from "../../src/workbench/host/client/nodeWorkbench";
import { startWorkbench } from "../workbench/startWorkbench";
import type { Cell } from "./hostileCells";

/** Sheets in one workbook: with more, each tracker waits for what the engine keeps of the others. */
const batch = 4;

/** A line is printed each time so many are done: the full counts take minutes. */
const step = 40;

export interface Fuzz<Case> {
  name: string;
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
export async function runFuzz<Case>({ name, seed, count, cases, cells, wrong, finished }: Fuzz<Case>) {
  const drawn = fc.sample(cases, { seed, numRuns: count });
  const faults: { number: number; wrong: string[]; cells: Cell[][] }[] = [];
  for (let from = 0; from < drawn.length; from += batch) {
    const some = drawn.slice(from, from + batch);
    const sheets = Object.fromEntries(some.map((one, at) => [`List ${from + at}`, cells(one)]));
    const workbench = await startWorkbench({ sheets });
    for (const [at, one] of some.entries()) {
      const found = await wrong(`List ${from + at}`, one).catch((reason: unknown) => [`failed: ${String(reason)}`]);
      if (found.length === 0) continue;
      faults.push({ number: from + at, wrong: found, cells: cells(one) });
      process.stdout.write(`Number ${from + at} of the ${name}: ${found.join("; ")}\n`);
    }
    const also = (await finished?.(workbench, from)) ?? [];
    if (also.length > 0) faults.push({ number: from, wrong: also, cells: [] });
    await workbench.dispose();
    const done = from + some.length;
    if (done % step === 0) process.stdout.write(`${done} of ${count} ${name}, ${faults.length} of them wrong\n`);
  }
  return faults;
}
