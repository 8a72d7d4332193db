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

test("a budget whose lines' and source's names go to other sheets while it is refreshed keeps to its own", async () => {
  const planned = await plannedOf("budget");
  const writing = await writingRequest(await readyToRefresh("budget"));
  const [move] = appearances({ names: [], tables: [], sources: [], sheets: ["Budget lines", "Export"] }).slice(-1);
  for (let request = 1; request <= writing; request++) {
    const ready = await readyToRefresh("budget");
    const { failure } = await race(ready, request, move);
    const formulas = planned.names.map((name) =>
      String(ready.workbench.host.boundaries.workbook.Names.item(name)!.Formula),
    );
    expect({ request, formulas }).toEqual({
      request,
      formulas: formulas.filter((formula) => !formula.startsWith("=Export!")),
    });
    expect(failure?.leftovers ?? []).toEqual([]);
    await ready.workbench.dispose();
  }
});
