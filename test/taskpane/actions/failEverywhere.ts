import { ActionFailed } from "../../../src/taskpane/actions/failure";
import type { NodeWorkbench } from "../../../src/workbench/host/client/nodeWorkbench";
import { ActionType, type Action, type Request } from "../../../src/workbench/host/protocol";
import { stateHash, workbookState } from "../../workbench/workbookState";

/** Minutes that a job takes which fails a thousand times. */
export const longEnough = 3_600_000;

/** A job in a workbook of its own, ready to run. */
export interface Ready {
  workbench: NodeWorkbench;
  run: () => Promise<unknown>;
}

/** Which actions of a job are to fail, as it is seen in a run that goes through: counted from 1. */
export type Choice = (action: Action, request: Request) => boolean;

/** Those by which a thing comes into the workbook, gets its name or goes. */
export const makesOrRemoves: Choice = ({ ActionType: type, Name, ObjectPathId }, { ObjectPaths }) =>
  (type === ActionType.Instantiate && ObjectPaths[ObjectPathId].Name === "Add") ||
  (type === ActionType.Method && Name === "Delete") ||
  (type === ActionType.SetProperty && Name === "Name");

/** The numbers of the chosen actions among all that a job does; the job is done by it. */
export async function stepsOf({ workbench, run }: Ready, choice: Choice): Promise<number[]> {
  const { host } = workbench;
  const steps: number[] = [];
  host.resetCounts();
  let before = 0;
  const execute = host.execute.bind(host);
  host.execute = async (text) => {
    const answer = await execute(text);
    const request = JSON.parse(text) as Request;
    // Requests that only let go of references are not counted, and their actions never fail.
    if (host.counts.actions > before)
      request.Actions.forEach((action, at) => {
        if (choice(action, request)) steps.push(before + at + 1);
      });
    before = host.counts.actions;
    return answer;
  };
  await run();
  host.execute = execute;
  return steps;
}

/**
 * Lets chosen actions of a job fail, one a time, as SQLite tests its transactions: the workbook must be as it was, each time.
 *
 * @returns How many there were.
 */
export async function failAt(start: () => Promise<Ready>, choice: Choice = makesOrRemoves): Promise<number> {
  const steps = await stepsOf(await start(), choice);
  const { workbench, run } = await start();
  const before = await workbookState(workbench);
  const hash = await stateHash(workbench);
  for (const step of steps) {
    const reason = await failing(workbench, run, step);
    if (reason === null) {
      // What is only looked at after the writing is no reason to fail; all later steps are such ones.
      expect({ step, changed: (await stateHash(workbench)) !== hash }).toEqual({ step, changed: true });
      return steps.indexOf(step);
    }
    // Where reading fails, nothing was written yet, and the pane finds the words for it.
    if (reason instanceof ActionFailed) expect(reason.failure.leftovers).toEqual([]);
    if ((await stateHash(workbench)) !== hash)
      expect({ step, state: await workbookState(workbench) }).toEqual({ step, state: before });
  }
  return steps.length;
}

/** Lets every action of a job fail once, where it goes through at the end. */
export async function failEverywhere(workbench: NodeWorkbench, job: () => Promise<unknown>): Promise<number> {
  const before = await workbookState(workbench);
  const hash = await stateHash(workbench);
  for (let step = 1; ; step++) {
    const reason = await failing(workbench, job, step);
    if (reason === null) return step - 1;
    if (reason instanceof ActionFailed) expect(reason.failure.leftovers).toEqual([]);
    if ((await stateHash(workbench)) !== hash)
      expect({ step, state: await workbookState(workbench) }).toEqual({ step, state: before });
  }
}

async function failing({ host }: NodeWorkbench, job: () => Promise<unknown>, step: number): Promise<unknown> {
  host.faults.failAt(step, "before");
  const reason = await job().then(
    () => null,
    (failure: unknown) => failure,
  );
  host.faults.failAt(null);
  return reason;
}

/**
 * Lets chosen actions of a removal fail, each in a workbook of its own: it must be as it was, or as after a removal that went through.
 *
 * @returns How many there were.
 */
export async function failRemoving(start: () => Promise<Ready>, choice: Choice): Promise<number> {
  const done = await start();
  const steps = await stepsOf(done, choice);
  const after = await stateHash(done.workbench);
  for (const step of steps) {
    const { workbench, run } = await start();
    // Marks of runs differ from workbook to workbook.
    const before = await stateHash(workbench);
    const reason = await failing(workbench, run, step);
    expect({ step, hash: await stateHash(workbench) }).toEqual({ step, hash: reason === null ? after : before });
    workbench.dispose();
  }
  return steps.length;
}
