import { madeIn } from "./bystanders";
import { appearances, notes, ownMoves, sourceMoves } from "./interferences";
import { kindNames, plannedOf, readyToRemove, type KindName } from "./jobs";
import { raceEach, requestsOf } from "./raceKit";

/** The last request looks whether all is gone; the one before deletes. */
test.each(kindNames)(
  "a %s that is removed while somebody else works in the workbook goes, and nothing else",
  async (kind: KindName) => {
    const made = await plannedOf(kind);
    // What the workbook remembers of its sheets' headings outlives a tracker.
    const planned = { ...made, sheets: made.sheets.filter((name) => name !== "COO Toolkit choices") };
    const requests = await requestsOf(await readyToRemove(kind));
    const [vanishes, renamed] = ownMoves(planned);
    const moves = [appearances(planned).at(-1)!, sourceMoves(planned)[0], vanishes, renamed];
    const outcomes = await raceEach(`Removing a ${kind}`, () => readyToRemove(kind), requests - 1, moves);
    outcomes.forEach(({ failure, made: there }, at) => {
      const left = there.after.filter((name) => name !== "COO Toolkit choices");
      expect({ move: moves[at].label, failure, left }).toEqual({ move: moves[at].label, failure: null, left: [] });
    });
  },
);

test("a tracker whose source was deleted goes whole, and the sheet that is shown goes on being shown", async () => {
  const { workbench, run } = await readyToRemove("budget");
  const { workbook } = workbench.host.boundaries;
  workbook.Worksheets.item(notes)!.Activate();
  workbook.Worksheets.item("Export")!.Delete();
  await run();
  expect(madeIn(workbook).filter((name) => name !== "COO Toolkit choices")).toEqual([]);
  expect(workbook.Names.items()).toEqual([]);
  expect(workbook.Worksheets.GetActiveWorksheet().Name).toBe(notes);
});
