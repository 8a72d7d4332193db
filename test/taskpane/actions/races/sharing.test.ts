import { appearances, sourceMoves } from "./interferences";
import { race, requestsOf, writingRequest } from "./raceKit";
import { sharingJobs, sharingPlanned, sharingRewrites } from "./sharingJobs";

test.each(["making portable", "bringing back"] as const)(
  "%s while somebody else works in the workbook leaves what is theirs",
  async (job) => {
    const writing = await writingRequest(await sharingJobs[job]());
    for (const move of [...appearances(sharingPlanned), ...sourceMoves(sharingPlanned)]) {
      const ready = await sharingJobs[job]();
      await race(ready, writing, move, sharingRewrites);
      await ready.workbench.dispose();
    }
  },
);

test("a name that somebody takes while a copy is made stays theirs, also in the moment in which it is put back", async () => {
  const job = "the portable copy";
  const requests = await requestsOf(await sharingJobs[job]());
  const [move] = appearances({ ...sharingPlanned, sheets: [] });
  for (let request = 1; request <= requests; request++) {
    const ready = await sharingJobs[job]();
    await race(ready, request, move, sharingRewrites);
    await ready.workbench.dispose();
  }
});
