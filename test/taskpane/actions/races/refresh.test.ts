import { appearances, sourceMoves } from "./interferences";
import { plannedOf, readyToRefresh, refreshedKinds } from "./jobs";
import { race, raceEach, writingRequest } from "./raceKit";

test.each(refreshedKinds)(
  "a %s that is refreshed while somebody else works in the workbook leaves what is theirs",
  async (kind) => {
    const planned = await plannedOf(kind);
    const writing = await writingRequest(await readyToRefresh(kind));
    const moves = [appearances(planned).at(-1)!, ...sourceMoves({ ...planned, sources: planned.sources.slice(-1) })];
    await raceEach(`Refreshing a ${kind}`, () => readyToRefresh(kind), writing, moves);
  },
);

/** Together they would be refused as a list that nobody knows: each alone is what a refresh must see. */
test.each(["Budget lines", "Export"])(
  "a budget keeps to its own where the name of %s goes to another sheet",
  async (sheet) => {
    const writing = await writingRequest(await readyToRefresh("budget"));
    const [move] = appearances({ names: [], tables: [], sources: [], sheets: [sheet] });
    for (let request = sheet === "Export" ? writing : 1; request <= writing; request++) {
      const ready = await readyToRefresh("budget");
      const { failure } = await race(ready, request, move);
      const { workbook } = ready.workbench.host.boundaries;
      const source = sheet === "Export" ? "='Export moved'!" : "=Export!";
      expect({ request, plan: workbook.Names.item("Budget_Plan")!.Formula }).toEqual({
        request,
        plan: expect.stringContaining(source) as string,
      });
      expect(failure?.leftovers ?? []).toEqual([]);
      await ready.workbench.dispose();
    }
  },
);
