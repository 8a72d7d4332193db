import { ActionFailed } from "../../../../src/taskpane/actions/failure";
import { bystandersIn, madeIn, type Bystanders } from "./bystanders";
import type { Ready } from "../failEverywhere";
import type { Move } from "./interferences";

/** What came of a job during which somebody else worked in the workbook. */
export interface Outcome {
  /** `null` where it went through. */
  failure: ActionFailed["failure"] | null;
  /** What ours was there before and afterwards. */
  made: { before: string[]; after: string[] };
}

/** How many requests a job has. */
export async function requestsOf({ workbench, run }: Ready): Promise<number> {
  workbench.host.boundaries.reset();
  await run();
  return workbench.host.boundaries.count;
}

/** Runs a job while somebody else makes a move before one of its requests: nothing of theirs may be lost. */
export async function race({ workbench, run }: Ready, request: number, move: Move): Promise<Outcome> {
  const { boundaries } = workbench.host;
  const { workbook } = boundaries;
  let theirs = null as Bystanders | null;
  let before: string[] = [];
  boundaries.reset();
  boundaries.before(request, async () => {
    before = madeIn(workbook);
    await move.work(workbook);
    await workbench.host.calculate();
    theirs = bystandersIn(workbook);
  });
  const failure = await run().then(
    () => null,
    (reason: unknown) => {
      if (reason instanceof ActionFailed) return reason.failure;
      throw reason;
    },
  );
  boundaries.reset();
  await workbench.host.calculate();
  if (!theirs) throw new Error(`The job has no request ${request}.`);
  const place = { request, move: move.label };
  expect({ ...place, ...kept(bystandersIn(workbook), theirs) }).toEqual({ ...place, ...theirs });
  return { failure, made: { before, after: madeIn(workbook) } };
}

/** Those of the things that were there before, as they are now. */
function kept(now: Bystanders, before: Bystanders): Bystanders {
  const of = <T>(there: Map<string, T>, wanted: Map<string, T>) =>
    new Map([...wanted.keys()].flatMap((key) => (there.has(key) ? [[key, there.get(key)!] as const] : [])));
  return {
    sheets: of(now.sheets, before.sheets),
    names: of(now.names, before.names),
    tables: of(now.tables, before.tables),
  };
}
