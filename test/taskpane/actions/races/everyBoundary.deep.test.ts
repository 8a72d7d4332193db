import { longEnough, type Ready } from "../failEverywhere";
import { appearances, ownMoves, sourceMoves, type Planned } from "./interferences";
import { kindNames, plannedOf, readyToBuild, readyToRefresh, readyToRemove, refreshedKinds } from "./jobs";
import { race, writingRequest, type Rewriting } from "./raceKit";
import { sharingJobs, sharingPlanned, sharingRewrites, type SharingJob } from "./sharingJobs";

interface Job {
  label: string;
  start: () => Promise<Ready>;
  planned: Planned;
  /** What of theirs it may say otherwise. */
  rewriting?: Rewriting;
  /** Nothing of ours is there before it writes. */
  makes?: true;
}

/** A tracker's names come and go in one batch, so that before all other requests three of them stand for the rest. */
function fewNames({ names, ...planned }: Planned): Planned {
  const few = [names[0], names[Math.floor(names.length / 2)], names.at(-1)];
  return { ...planned, names: [...new Set(few)].filter((name) => name !== undefined) };
}

/** Each move of somebody else before each request of a job; all that was lost is listed. */
async function raceEverywhere({ label, start, planned, rewriting, makes }: Job): Promise<void> {
  const first = await start();
  const writing = await writingRequest(first);
  const requests = first.workbench.host.boundaries.count;
  await first.workbench.dispose();
  const few = fewNames(planned);
  const lost: string[] = [];
  let races = 0;
  for (let request = 1; request <= requests; request++) {
    const wanted = request === writing ? planned : few;
    const ours = makes && request <= writing ? [] : ownMoves(wanted);
    for (const move of [...appearances(wanted), ...sourceMoves(wanted), ...ours]) {
      const ready = await start();
      races++;
      await race(ready, request, move, rewriting).catch((reason: unknown) => {
        lost.push(`Request ${request} of ${requests}, ${move.label}: ${String(reason)}`);
      });
      await ready.workbench.dispose();
    }
  }
  const what = lost.length === 0 ? "nothing" : `in ${lost.length} something`;
  console.info(`${label}: ${races} races at ${requests} requests, ${what} of anybody else's was lost.`);
  expect(lost).toEqual([]);
}

test.each(Object.keys(sharingJobs) as SharingJob[])(
  "%s loses nothing of others at any request",
  (job) => raceEverywhere({ label: job, start: sharingJobs[job], planned: sharingPlanned, rewriting: sharingRewrites }),
  longEnough,
);

test.each(kindNames)(
  "the removal of a %s loses nothing of others at any request",
  async (kind) =>
    raceEverywhere({ label: `Removing a ${kind}`, start: () => readyToRemove(kind), planned: await plannedOf(kind) }),
  longEnough,
);

test.each(refreshedKinds)(
  "the refresh of a %s loses nothing of others at any request",
  async (kind) =>
    raceEverywhere({
      label: `Refreshing a ${kind}`,
      start: () => readyToRefresh(kind),
      planned: await plannedOf(kind),
    }),
  longEnough,
);

test.each(kindNames)(
  "the build of a %s loses nothing of others at any request",
  async (kind) =>
    raceEverywhere({
      label: `Building a ${kind}`,
      start: () => readyToBuild(kind),
      planned: await plannedOf(kind),
      makes: true,
    }),
  longEnough,
);
