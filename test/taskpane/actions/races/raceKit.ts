import { ActionFailed } from "../../../../src/taskpane/actions/failure";
import { failureOf } from "../../../../src/taskpane/failureOf";
import { ActionType, type Action, type Request } from "../../../../src/workbench/host/protocol";
import { makesOrRemoves, type Ready } from "../failEverywhere";
import { bystandersIn, contentsOf, madeIn, type Bystanders } from "./bystanders";
import { theirFormula, type Move } from "./interferences";

/** What came of a job during which somebody else worked in the workbook. */
export interface Outcome {
  /** `null` where it went through. */
  failure: ActionFailed["failure"] | null;
  /** What ours was there before and afterwards. */
  made: { before: string[]; after: string[] };
}

/** What of theirs a job may say otherwise, as long as it shows the same. */
export interface Rewriting {
  sheets: readonly string[];
  names: readonly string[];
}

const nothing: Rewriting = { sheets: [], names: [] };

/** How many requests a job has. */
export async function requestsOf({ workbench, run }: Ready): Promise<number> {
  workbench.host.boundaries.reset();
  await run();
  return workbench.host.boundaries.count;
}

/** How many requests a job has where the answer to one of them is lost. */
export async function requestsWithout(lost: number, { workbench: { host }, run }: Ready): Promise<number> {
  host.boundaries.reset();
  host.boundaries.loseAnswer(lost);
  await run().catch(() => undefined);
  const { count } = host.boundaries;
  host.boundaries.reset();
  return count;
}

/** The first request of a job that changes something; the job is done by it. */
export async function writingRequest({ workbench: { host }, run }: Ready): Promise<number> {
  let writing = 0;
  const execute = host.execute.bind(host);
  host.boundaries.reset();
  host.execute = async (text) => {
    const answer = await execute(text);
    const request = JSON.parse(text) as Request;
    const writes = (action: Action) => action.ActionType === ActionType.SetProperty || makesOrRemoves(action, request);
    if (writing === 0 && request.Actions.some(writes)) writing = host.boundaries.count;
    return answer;
  };
  await run();
  host.execute = execute;
  if (writing === 0) throw new Error("The job writes nothing.");
  return writing;
}

/**
 * Runs a job while somebody else makes a move before one of its requests: nothing of theirs may be lost.
 *
 * @param rewriting - Sheets of theirs whose formulas it writes otherwise, and names that nobody else has taken.
 * @param lost - The request whose answer is lost; 0 for none.
 */
export async function race(
  { workbench, run }: Ready,
  request: number,
  move: Move,
  rewriting: Rewriting = nothing,
  lost = 0,
): Promise<Outcome> {
  const { boundaries } = workbench.host;
  const { workbook } = boundaries;
  let theirs = null as Bystanders | null;
  let before: string[] = [];
  let there = "";
  const written = rewrittenIn(bystandersIn(workbook), rewriting);
  boundaries.reset();
  if (lost > 0) boundaries.loseAnswer(lost);
  boundaries.before(request, async () => {
    before = madeIn(workbook);
    await move.work(workbook);
    await workbench.host.calculate();
    theirs = bystandersIn(workbook);
    there = contentsOf(workbook);
  });
  const reason: unknown = await run().then(
    () => null,
    (failure: unknown) => failure,
  );
  boundaries.reset();
  await workbench.host.calculate();
  if (!theirs) throw new Error(`The job has no request ${request}.`);
  const place = { request, move: move.label };
  expect({ ...place, ...kept(bystandersIn(workbook), theirs, written) }).toEqual({
    ...place,
    ...kept(theirs, theirs, written),
  });
  if (isFromExcel(reason)) {
    // What Excel says while it is read: the pane finds the words for it, and nothing was written.
    expect({ ...place, contents: contentsOf(workbook) }).toEqual({ ...place, contents: there });
  } else if (reason !== null && !(reason instanceof ActionFailed)) throw reason;
  return { failure: reason === null ? null : failureOf(reason), made: { before, after: madeIn(workbook) } };
}

/** Races a job with each of the moves, at one request; says how many there were. */
export async function raceEach(
  label: string,
  start: () => Promise<Ready>,
  request: number,
  moves: readonly Move[],
  rewriting: Rewriting = nothing,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const move of moves) {
    const ready = await start();
    outcomes.push(await race(ready, request, move, rewriting));
    await ready.workbench.dispose();
  }
  console.info(`${label}: ${outcomes.length} races at the request that writes, nothing of anybody else's was lost.`);
  return outcomes;
}

const isFromExcel = (reason: unknown) => reason instanceof Error && reason.name === "RichApi.Error";

/** The sheets by id and the names that a job may write otherwise. */
interface Written {
  sheets: ReadonlySet<string>;
  names: readonly string[];
}

function rewrittenIn({ sheets }: Bystanders, rewriting: Rewriting): Written {
  const ids = [...sheets].filter(([, { name }]) => rewriting.sheets.includes(name)).map(([id]) => id);
  return { sheets: new Set(ids), names: rewriting.names };
}

/** Those of the things that were there before, as they are now; what may be written otherwise must be there and show the same. */
function kept(now: Bystanders, before: Bystanders, written: Written) {
  const sheets = [...of(now.sheets, before.sheets)].map(
    ([id, sheet]) => [id, written.sheets.has(id) ? { ...sheet, cells: "" } : sheet] as const,
  );
  const shown = [...of(now.shown, before.shown)].filter(([place]) => written.sheets.has(place.split(" ")[0]));
  const isOurs = (name: string) => written.names.includes(name) && before.names.get(name) !== theirFormula;
  const names = [...of(now.names, before.names)].map(([name, formula]) => [name, isOurs(name) ? "" : formula] as const);
  return {
    sheets: new Map(sheets),
    shown: new Map(shown),
    names: new Map(names),
    tables: of(now.tables, before.tables),
  };
}

function of<T>(there: ReadonlyMap<string, T>, wanted: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...wanted.keys()].flatMap((key) => (there.has(key) ? [[key, there.get(key)!] as const] : [])));
}
