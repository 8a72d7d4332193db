import { appearances, sourceMoves } from "./interferences";
import { race, raceEach, requestsOf, requestsWithout, writingRequest } from "./raceKit";
import { sharingJobs, sharingPlanned, sharingRewrites } from "./sharingJobs";

test.each(["making portable", "bringing back"] as const)(
  "%s while somebody else works in the workbook leaves what is theirs",
  async (job) => {
    const writing = await writingRequest(await sharingJobs[job]());
    const moves = [...appearances(sharingPlanned), ...sourceMoves(sharingPlanned)];
    await raceEach(job, sharingJobs[job], writing, moves, sharingRewrites);
  },
);

const job = "the portable copy";

test("a name that somebody takes while a copy is made stays theirs, also in the moment in which it is put back", async () => {
  const requests = await requestsOf(await sharingJobs[job]());
  const [move] = appearances({ ...sharingPlanned, sheets: [] });
  for (let request = 1; request <= requests; request++) {
    const ready = await sharingJobs[job]();
    await race(ready, request, move, sharingRewrites);
    await ready.workbench.dispose();
  }
});

test("a sheet that is renamed while a copy is made is named as it is called now in all that is put back", async () => {
  const requests = await requestsOf(await sharingJobs[job]());
  const move = sourceMoves({ ...sharingPlanned, sources: ["Risks"] }).find(({ label }) => label.endsWith("renamed"))!;
  for (let request = 1; request <= requests; request++) {
    const ready = await sharingJobs[job]();
    const { made } = await race(ready, request, move, sharingRewrites);
    const { workbook } = ready.workbench.host.boundaries;
    const there = {
      name: bare(workbook.Names.item("Expected")!.Formula),
      cells: (workbook.Worksheets.item("Plan")!.GetRange("C1:D2").Formulas as unknown[][]).map((line) =>
        line.map(bare),
      ),
    };
    expect({ request, made: made.after, there }).toEqual({
      request,
      made: [],
      there: {
        name: "=COO.EMV(Renamed by somebody!$A$1,Plan!$A$1)",
        cells: [
          ['=COO.VARIANCE(B1,A1,"expense")', "=COO.VERSION()"],
          ["=COO.EMV(0.5,A1)+A2", "=COO.EMV(Renamed by somebody!A1,A2)"],
        ],
      },
    });
    await ready.workbench.dispose();
  }
});

/** Quotes around a sheet's name may come and go. */
const bare = (formula: unknown) => String(formula).replaceAll("'", "");

test("functions that are not brought back as their keeping sheet's name is taken can be brought back later", async () => {
  const back = "bringing back";
  const writing = await writingRequest(await sharingJobs[back]());
  const requests = await requestsWithout(writing, await sharingJobs[back]());
  const [move] = appearances(sharingPlanned);
  for (const lost of [0, writing])
    for (let request = writing; request <= (lost ? requests : writing); request++) {
      const ready = await sharingJobs[back]();
      await race(ready, request, move, sharingRewrites, lost);
      const { workbook } = ready.workbench.host.boundaries;
      const runs = workbook.Worksheets.items().filter(({ Name }) => /^COO [0-9a-f]{16}$/.test(Name));
      expect({ lost, request, runs: runs.map(({ Name }) => Name) }).toEqual({ lost, request, runs: [] });
      await ready.run();
      const plan = workbook.Worksheets.item("Plan")!.GetRange("C1:D1").Formulas;
      expect({ lost, request, plan }).toEqual({
        lost,
        request,
        plan: [['=COO.VARIANCE(B1,A1,"expense")', "=COO.VERSION()"]],
      });
      await ready.workbench.dispose();
    }
});
